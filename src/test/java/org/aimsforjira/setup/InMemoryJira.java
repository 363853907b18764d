package org.aimsforjira.setup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraPieces.OptionRef;
import org.aimsforjira.setup.domain.JiraSchema;
import org.aimsforjira.setup.domain.JiraSchemaWriter;
import org.aimsforjira.setup.domain.JiraSnapshot;
import org.aimsforjira.setup.domain.JiraSnapshot.ContextInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.FieldInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.LinkTypeInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.PermissionSchemeInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.RegisterInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.ResolutionInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.ScreenInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.ScreenSet;
import org.aimsforjira.setup.domain.JiraSnapshot.ScreensInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.TypeInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.TypeSchemeInJira;
import org.aimsforjira.shared.GlobalPermission;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Projects.ProjectRef;
import org.aimsforjira.shared.UserKey;
import org.jspecify.annotations.Nullable;

/**
 * A small Jira: projects on shared schemes, types, fields with contexts and options, screens, permissions. It refuses what Jira
 * refuses (a second issue type of a name, a second option of a text) and can be told to fail.
 */
public final class InMemoryJira implements JiraSchema, JiraSchemaWriter {

    /** Schemes are by reference: two projects with the same object share it. */
    public static final class Types {
        public final String name;
        public final boolean isDefault;
        public final SortedSet<String> ids = new TreeSet<>();

        Types(String name, boolean isDefault) {
            this.name = name;
            this.isDefault = isDefault;
        }
    }

    public static final class Screen {
        public final long id;
        public final String name;
        public final SortedSet<Long> fields = new TreeSet<>();

        Screen(long id, String name) {
            this.id = id;
            this.name = name;
        }
    }

    /** Screens of a project: create, edit, view; by type, and for the rest under the empty text. */
    public static final class Screens {
        public final String name;
        public final Map<String, Screen[]> byType = new TreeMap<>();

        Screens(String name) {
            this.name = name;
        }
    }

    public static final class Grants {
        public final String name;
        public final Map<Permission, SortedSet<Long>> roles = new EnumMap<>(Permission.class);

        Grants(String name) {
            this.name = name;
        }
    }

    private static final class Project {
        final ProjectRef ref;
        Types types;
        Screens screens;
        Grants grants;

        Project(ProjectRef ref, Types types, Screens screens, Grants grants) {
            this.ref = ref;
            this.types = types;
            this.screens = screens;
            this.grants = grants;
        }
    }

    private static final class Context {
        final long id;
        final Set<Long> projects = new TreeSet<>();
        final Set<String> types = new TreeSet<>();
        final List<OptionRef> options = new ArrayList<>();

        Context(long id) {
            this.id = id;
        }
    }

    private static final class Field {
        final long id;
        String name;
        final FieldRole.Kind kind;
        final List<Context> contexts = new ArrayList<>();

        Field(long id, String name, FieldRole.Kind kind) {
            this.id = id;
            this.name = name;
            this.kind = kind;
        }
    }

    private final Types defaultTypes = new Types("Default Issue Type Scheme", true);
    private final Screens defaultScreens = new Screens("Default Issue Type Screen Scheme");
    private final Grants defaultGrants = new Grants("Default Permission Scheme");
    private final Map<String, TypeInJira> types = new TreeMap<>();
    private final Map<Long, Field> fields = new TreeMap<>();
    private final Map<Long, Project> projects = new TreeMap<>();
    private final Map<Long, Screen> screens = new HashMap<>();
    private final Map<GlobalPermission, SortedSet<String>> groups = new EnumMap<>(GlobalPermission.class);
    public final SortedMap<Long, String> roles = new TreeMap<>(Map.of(10L, "Administrators", 11L, "Risk Leads"));
    private final List<LinkTypeInJira> linkTypes = new ArrayList<>();
    private final List<ResolutionInJira> resolutions = new ArrayList<>();
    private boolean linking = true;
    private final List<String> writes = new ArrayList<>();
    private Consumer<String> beforeWrite = what -> {};
    private Consumer<String> afterWrite = what -> {};
    private @Nullable Set<Long> browsers;
    private long next = 10_000;

    public InMemoryJira() {
        defaultScreens.byType.put("", screensOfOne(newScreen("Default Screen")));
        type("Task");
    }

    // --- what a test says ---

    /** A project on the default schemes, which all such projects share. */
    public ProjectRef project(String key) {
        return project(key, "Project " + key);
    }

    private ProjectRef project(String key, String name) {
        ProjectRef ref = new ProjectRef(next++, key, name);
        projects.put(ref.id(), new Project(ref, defaultTypes, defaultScreens, defaultGrants));
        return ref;
    }

    /** A project with schemes that nobody shares. */
    public ProjectRef projectOfItsOwn(String key) {
        return projectOfItsOwn(key, "Project " + key);
    }

    private ProjectRef projectOfItsOwn(String key, String name) {
        ProjectRef ref = project(key, name);
        Project project = project(ref.id(), p -> p);
        project.types = new Types(key + " issue types", false);
        project.screens = new Screens(key + " screens");
        project.screens.byType.put("", screensOfOne(newScreen(key + " screen")));
        project.grants = new Grants(key + " permissions");
        return ref;
    }

    public String type(String name) {
        TypeInJira made = new TypeInJira(Long.toString(next++), name, false);
        types.put(made.id(), made);
        defaultTypes.ids.add(made.id());
        return made.id();
    }

    public void renameType(String id, String name) {
        types.put(id, new TypeInJira(id, name, false));
    }

    public void deleteType(String id) {
        types.remove(id);
        projects.values().forEach(p -> p.types.ids.remove(id));
    }

    public void renameField(long id, String name) {
        Objects.requireNonNull(fields.get(id)).name = name;
    }

    public void deleteField(long id) {
        fields.remove(id);
        screens.values().forEach(screen -> screen.fields.remove(id));
    }

    public void deleteContexts(long field) {
        Objects.requireNonNull(fields.get(field)).contexts.clear();
    }

    public void narrowContext(long field, String onlyType) {
        Context context = Objects.requireNonNull(fields.get(field)).contexts.get(0);
        context.types.clear();
        context.types.add(onlyType);
    }

    public void changeOption(long field, String text, String newText, boolean disabled) {
        for (Context context : Objects.requireNonNull(fields.get(field)).contexts) {
            context.options.replaceAll(o -> o.value().equals(text) ? new OptionRef(o.id(), newText, disabled) : o);
        }
    }

    public void deleteOption(long field, String text) {
        Objects.requireNonNull(fields.get(field))
                .contexts
                .forEach(c -> c.options.removeIf(o -> o.value().equals(text)));
    }

    public void takeOffScreens(long field) {
        screens.values().forEach(screen -> screen.fields.remove(field));
    }

    public void revoke(long projectId, Permission permission, long role) {
        Objects.requireNonNull(project(projectId, p -> p.grants).roles.get(permission))
                .remove(role);
    }

    public long linkType(String name, String outward, String inward) {
        linkTypes.add(new LinkTypeInJira(next++, name, outward, inward));
        return linkTypes.get(linkTypes.size() - 1).id();
    }

    public void changeLinkType(long id, String name, String outward, String inward) {
        linkTypes.replaceAll(type -> type.id() == id ? new LinkTypeInJira(id, name, outward, inward) : type);
    }

    public void deleteLinkType(long id) {
        linkTypes.removeIf(type -> type.id() == id);
    }

    public List<String> linkTypeNames() {
        return linkTypes.stream().map(LinkTypeInJira::name).toList();
    }

    public void switchLinkingOff() {
        linking = false;
    }

    public String resolution(String name) {
        resolutions.add(new ResolutionInJira(Long.toString(next++), name));
        return resolutions.get(resolutions.size() - 1).id();
    }

    public void renameResolution(String id, String name) {
        resolutions.replaceAll(known -> known.id().equals(id) ? new ResolutionInJira(id, name) : known);
    }

    public void deleteResolution(String id) {
        resolutions.removeIf(known -> known.id().equals(id));
    }

    /** From now on only these roles browse projects; before, everybody does. */
    public void onlyBrowse(Set<Long> roleIds) {
        browsers = roleIds;
    }

    public void beforeWrite(Consumer<String> listener) {
        beforeWrite = listener;
    }

    public void afterWrite(Consumer<String> listener) {
        afterWrite = listener;
    }

    /** What was written, in order, one word and a name each. */
    public List<String> writes() {
        return List.copyOf(writes);
    }

    public List<String> fieldNames() {
        return fields.values().stream().map(f -> f.name).toList();
    }

    public List<String> typeNames() {
        return types.values().stream().map(TypeInJira::name).toList();
    }

    public Set<Long> fieldsOnScreensOf(long projectId, String type) {
        Map<String, Screen[]> byType = project(projectId, p -> p.screens).byType;
        Screen[] set = Objects.requireNonNull(byType.getOrDefault(type, byType.get("")));
        return Set.copyOf(set[0].fields);
    }

    public Set<Long> fieldsOnDefaultScreen() {
        return Set.copyOf(Objects.requireNonNull(defaultScreens.byType.get(""))[0].fields);
    }

    // --- JiraSchema ---

    @Override
    public List<ProjectRef> projects() {
        return projects.values().stream().map(p -> p.ref).toList();
    }

    @Override
    public Optional<ProjectRef> project(long id) {
        return Optional.ofNullable(projects.get(id)).map(p -> p.ref);
    }

    @Override
    public Optional<ProjectRef> projectByKey(String key) {
        return projects().stream().filter(p -> p.key().equals(key)).findFirst();
    }

    @Override
    public List<String> groups() {
        return List.of("jira-administrators", "jira-software-users");
    }

    @Override
    public SortedMap<Long, String> roles() {
        return roles;
    }

    @Override
    public JiraSnapshot snapshot(Optional<Long> projectId, Set<Long> fieldsInDetail) {
        return new JiraSnapshot(
                List.copyOf(types.values()),
                fields.values().stream()
                        .map(f -> read(f, fieldsInDetail.contains(f.id)))
                        .toList(),
                projectId.map(projects::get).map(this::read),
                sharing(p -> p.types == defaultTypes),
                roles,
                groups.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> new TreeSet<>(e.getValue()))),
                List.copyOf(linkTypes),
                linking,
                resolutions());
    }

    @Override
    public List<ResolutionInJira> resolutions() {
        return List.copyOf(resolutions);
    }

    @Override
    public Map<Long, List<ProjectRef>> projectsWithout(Set<Long> wanted) {
        Map<Long, List<ProjectRef>> without = new TreeMap<>();
        for (Long field : wanted) {
            without.put(
                    field,
                    sharing(p -> p.screens.byType.values().stream()
                            .flatMap(Stream::of)
                            .noneMatch(screen -> screen.fields.contains(field))));
        }
        return without;
    }

    private FieldInJira read(Field field, boolean inDetail) {
        List<ContextInJira> contexts = inDetail
                ? field.contexts.stream()
                        .map(c -> new ContextInJira(
                                c.id,
                                c.projects.isEmpty(),
                                projects().stream()
                                        .filter(p -> c.projects.contains(p.id()))
                                        .toList(),
                                Set.copyOf(c.types),
                                List.copyOf(c.options)))
                        .toList()
                : List.of();
        return new FieldInJira(field.id, field.name, Optional.of(field.kind), contexts);
    }

    private RegisterInJira read(Project project) {
        Map<String, ScreenSet> byType = new TreeMap<>();
        Map<Long, ScreenInJira> used = new TreeMap<>();
        project.screens.byType.forEach((type, set) -> {
            byType.put(type, new ScreenSet(set[0].id, set[1].id, set[2].id));
            for (Screen screen : set) {
                used.put(
                        screen.id,
                        new ScreenInJira(
                                screen.id,
                                screen.name,
                                Set.copyOf(screen.fields),
                                sharing(p -> p != project
                                        && p.screens.byType.values().stream()
                                                .anyMatch(s -> List.of(s).contains(screen)))));
            }
        });
        ScreenSet rest = Objects.requireNonNull(byType.remove(""));
        Map<Permission, SortedSet<Long>> granted = new EnumMap<>(Permission.class);
        for (Permission permission : Permission.values()) {
            granted.put(permission, new TreeSet<>(project.grants.roles.getOrDefault(permission, new TreeSet<>())));
        }
        return new RegisterInJira(
                project.ref,
                new TypeSchemeInJira(
                        1,
                        project.types.name,
                        project.types.isDefault,
                        Set.copyOf(project.types.ids),
                        sharing(p -> p != project && p.types == project.types)),
                new ScreensInJira(project.screens.name, byType, rest, used),
                new PermissionSchemeInJira(
                        1,
                        project.grants.name,
                        granted,
                        Set.of(),
                        Optional.ofNullable(browsers),
                        sharing(p -> p != project && p.grants == project.grants)));
    }

    private List<ProjectRef> sharing(Predicate<Project> test) {
        return projects.values().stream().filter(test).map(p -> p.ref).toList();
    }

    // --- JiraSchemaWriter ---

    private <T> T write(String what, Supplier<T> work) {
        beforeWrite.accept(what);
        writes.add(what);
        T result = work.get();
        afterWrite.accept(what);
        return result;
    }

    private void write(String what, Runnable work) {
        write(what, () -> {
            work.run();
            return "";
        });
    }

    @Override
    public long createProject(String key, String name, UserKey lead) {
        if (projectByKey(key).isPresent()) {
            throw new SetupFailure("A project with that key exists");
        }
        return write("project " + key, () -> {
            ProjectRef ref = projectOfItsOwn(key, name);
            project(ref.id(), p -> p.grants = defaultGrants);
            return ref.id();
        });
    }

    @Override
    public String createIssueType(String name, String description) {
        if (typeNames().contains(name)) {
            throw new SetupFailure("An issue type with this name exists");
        }
        return write("type " + name, () -> type(name));
    }

    @Override
    public void addToTypeScheme(long projectId, String issueType) {
        write("offer " + issueType, () -> {
            project(projectId, p -> p.types.ids.add(issueType));
        });
    }

    @Override
    public void giveOwnTypeScheme(long projectId) {
        write("own type scheme", () -> {
            Project project = project(projectId, p -> p);
            Types own = new Types("Own types of " + project.ref.key(), false);
            own.ids.addAll(project.types.ids);
            project.types = own;
        });
    }

    @Override
    public void giveOwnScreens(long projectId, Set<String> issueTypes) {
        write("own screens", () -> {
            Project project = project(projectId, p -> p);
            Screens own = new Screens("Own screens of " + project.ref.key());
            own.byType.putAll(project.screens.byType);
            for (String type : issueTypes) {
                Screen[] before = Objects.requireNonNull(
                        project.screens.byType.getOrDefault(type, project.screens.byType.get("")));
                Screen[] set = new Screen[3];
                for (int i = 0; i < 3; i++) {
                    set[i] = newScreen("Own screen " + i + " of " + type);
                    set[i].fields.addAll(before[i].fields);
                }
                own.byType.put(type, set);
            }
            project.screens = own;
        });
    }

    @Override
    public void giveOwnPermissionScheme(long projectId, UserKey admin) {
        write("own permission scheme", () -> {
            Project project = project(projectId, p -> p);
            Grants own = new Grants("Own permissions of " + project.ref.key());
            project.grants.roles.forEach((permission, holders) -> own.roles.put(permission, new TreeSet<>(holders)));
            project.grants = own;
        });
    }

    @Override
    public long createField(
            String name, String description, FieldRole.Kind kind, Optional<Long> projectId, Set<String> issueTypes) {
        return write("field " + name, () -> {
            Field field = new Field(next++, name, kind);
            fields.put(field.id, field);
            newContext(field, projectId, issueTypes);
            return field.id;
        });
    }

    @Override
    public void addContext(long field, Optional<Long> projectId, Set<String> issueTypes) {
        Field found = Objects.requireNonNull(fields.get(field));
        write("context " + found.name, () -> newContext(found, projectId, issueTypes));
    }

    private void newContext(Field field, Optional<Long> projectId, Set<String> issueTypes) {
        Context context = new Context(next++);
        projectId.ifPresent(context.projects::add);
        context.types.addAll(issueTypes);
        field.contexts.add(context);
    }

    @Override
    public void extendContext(long field, long contextId, Set<String> issueTypes) {
        write("extend context " + contextId, () -> {
            for (Context context : Objects.requireNonNull(fields.get(field)).contexts) {
                if (context.id == contextId) {
                    if (issueTypes.isEmpty()) {
                        context.types.clear();
                    } else {
                        context.types.addAll(issueTypes);
                    }
                }
            }
        });
    }

    @Override
    public long addOption(long field, Optional<Long> projectId, String text) {
        Context context = Objects.requireNonNull(fields.get(field)).contexts.stream()
                .filter(c -> projectId.map(c.projects::contains).orElse(c.projects.isEmpty()))
                .findFirst()
                .orElseThrow();
        if (context.options.stream().anyMatch(o -> o.value().equals(text))) {
            throw new SetupFailure("An option of this text exists");
        }
        return write("option " + text, () -> {
            context.options.add(new OptionRef(next++, text, false));
            return context.options.get(context.options.size() - 1).id();
        });
    }

    @Override
    public void enableOption(long option) {
        write(
                "enable " + option,
                () -> fields.values()
                        .forEach(f -> f.contexts.forEach(c -> c.options.replaceAll(
                                o -> o.id() == option ? new OptionRef(o.id(), o.value(), false) : o))));
    }

    @Override
    public void disableOption(long option) {
        write("disable " + option, () -> replaceOption(option, o -> new OptionRef(o.id(), o.value(), true)));
    }

    @Override
    public void renameOption(long option, String text) {
        write("rename " + option, () -> replaceOption(option, o -> new OptionRef(o.id(), text, o.disabled())));
    }

    private void replaceOption(long option, UnaryOperator<OptionRef> change) {
        fields.values()
                .forEach(f ->
                        f.contexts.forEach(c -> c.options.replaceAll(o -> o.id() == option ? change.apply(o) : o)));
    }

    @Override
    public void orderOptions(long field, long projectId, List<Long> order) {
        write(
                "order " + field,
                () -> Objects.requireNonNull(fields.get(field)).contexts.stream()
                        .filter(c -> c.projects.contains(projectId))
                        .forEach(c -> c.options.sort(Comparator.comparingInt(
                                o -> order.contains(o.id()) ? order.indexOf(o.id()) : Integer.MAX_VALUE))));
    }

    @Override
    public long createLinkType(String name, String outward, String inward) {
        return write("link type " + name, () -> linkType(name, outward, inward));
    }

    @Override
    public void addToScreen(long field, long screen) {
        write("on screen " + screen, () -> {
            Objects.requireNonNull(screens.get(screen)).fields.add(field);
        });
    }

    @Override
    public void grant(long projectId, Permission permission, long role, UserKey admin) {
        write("grant " + permission, () -> {
            project(projectId, p -> p.grants.roles.computeIfAbsent(permission, any -> new TreeSet<>()))
                    .add(role);
        });
    }

    @Override
    public void grant(GlobalPermission permission, String group) {
        write("grant " + permission, () -> {
            groups.computeIfAbsent(permission, any -> new TreeSet<>()).add(group);
        });
    }

    private <T> T project(long id, Function<Project, T> read) {
        return read.apply(Objects.requireNonNull(projects.get(id)));
    }

    private Screen newScreen(String name) {
        Screen screen = new Screen(next++, name);
        screens.put(screen.id, screen);
        return screen;
    }

    private static Screen[] screensOfOne(Screen screen) {
        return new Screen[] {screen, screen, screen};
    }
}
