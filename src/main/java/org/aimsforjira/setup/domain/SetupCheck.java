package org.aimsforjira.setup.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.aimsforjira.setup.domain.JiraSnapshot.FieldInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.LinkTypeInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.TypeInJira;
import org.aimsforjira.setup.domain.SetupRequest.Register;
import org.aimsforjira.setup.domain.StoredPieces.Key;
import org.aimsforjira.shared.Permission;

/** Whether the wishes can be met at all: what a person has to mend in the form before there can be a plan. */
public final class SetupCheck {

    /** Jira's default rule for project keys. */
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9]{1,9}");

    private static final int LONGEST_PROJECT_NAME = 80;
    private static final int LONGEST_NAME = 255;

    /**
     * Something to mend.
     *
     * @param field the form field it stands beside: {@code project}, {@code key}, {@code name}, {@code aimsName}, {@code
     *     type-AI_SYSTEM}, {@code field-AI_TIER}, {@code link-TREATMENT}, {@code notCarriedOut}, {@code role-AIMS_VIEW}
     * @param code the sentence is {@code aims.setup.problem.<code>}
     */
    public record Problem(String field, String code, List<String> params) {
        static Problem of(String field, String code, String... params) {
            return new Problem(field, code, List.of(params));
        }
    }

    private SetupCheck() {}

    /**
     * @param jira with the register project, if the request names one that is there
     * @param keyTaken whether a project that is not ours has the key of the new one
     * @param nameTaken the same of its name
     */
    public static List<Problem> problems(
            SetupRequest request, JiraSnapshot jira, StoredPieces stored, boolean keyTaken, boolean nameTaken) {
        List<Problem> problems = new ArrayList<>();
        if (request.register() instanceof Register.New wanted) {
            newProject(wanted, keyTaken, nameTaken, problems);
        } else if (jira.register().isEmpty()) {
            problems.add(Problem.of("project", "project-unknown"));
        }
        if (request.aimsName().isBlank()) {
            problems.add(Problem.of("aimsName", "aims-name-missing"));
        } else if (request.aimsName().length() > LONGEST_NAME) {
            problems.add(Problem.of("aimsName", "name-too-long", Integer.toString(LONGEST_NAME)));
        }
        types(request, jira, stored, problems);
        fields(request, jira, stored, problems);
        linkTypes(request, jira, stored, problems);
        if (request.notCarriedOut().stream()
                .anyMatch(id -> jira.resolution(id).isEmpty()
                        && jira.register()
                                .flatMap(r -> stored.get(
                                        Key.ofNotCarriedOut(r.project().id(), id)))
                                .isEmpty())) {
            problems.add(Problem.of("notCarriedOut", "resolution-unknown"));
        }
        if (request.rolesFor(Permission.VIEW_AIMS).isEmpty()) {
            boolean held = jira.register()
                    .map(r -> r.permissionScheme().heldOtherwise().contains(Permission.VIEW_AIMS)
                            || !r.permissionScheme()
                                    .roles()
                                    .getOrDefault(Permission.VIEW_AIMS, new TreeSet<>())
                                    .isEmpty())
                    .orElse(false);
            if (!held) {
                problems.add(Problem.of("role-" + Permission.VIEW_AIMS.key(), "view-for-nobody"));
            }
        }
        return problems;
    }

    private static void newProject(Register.New wanted, boolean keyTaken, boolean nameTaken, List<Problem> problems) {
        if (wanted.name().isBlank()) {
            problems.add(Problem.of("name", "project-name-missing"));
        } else if (wanted.name().length() > LONGEST_PROJECT_NAME) {
            problems.add(Problem.of("name", "name-too-long", Integer.toString(LONGEST_PROJECT_NAME)));
        } else if (nameTaken) {
            problems.add(Problem.of("name", "project-name-taken", wanted.name()));
        }
        if (!KEY.matcher(wanted.key()).matches()) {
            problems.add(Problem.of("key", "project-key-shape"));
        } else if (keyTaken) {
            problems.add(Problem.of("key", "project-key-taken", wanted.key()));
        }
    }

    private static void types(SetupRequest request, JiraSnapshot jira, StoredPieces stored, List<Problem> problems) {
        Map<String, IssueTypeRole> used = new HashMap<>();
        for (IssueTypeRole role : IssueTypeRole.values()) {
            String field = "type-" + role.name();
            Optional<TypeInJira> live = stored.id(Key.of(role)).flatMap(jira::issueType);
            String mapped = request.mappedTypes().get(role);
            if (live.isEmpty() && mapped != null) {
                Optional<TypeInJira> type = jira.issueType(mapped);
                if (type.isEmpty()) {
                    problems.add(Problem.of(field, "type-unknown"));
                } else if (type.get().subTask()) {
                    problems.add(
                            Problem.of(field, "type-is-sub-task", type.get().name()));
                }
            } else if (live.isEmpty()) {
                jira.issueTypes().stream()
                        .filter(type -> type.subTask() && type.name().equalsIgnoreCase(role.defaultName()))
                        .findFirst()
                        .ifPresent(type -> problems.add(Problem.of(field, "type-name-taken", type.name())));
            }
            String id = live.map(TypeInJira::id).orElse(mapped == null ? "" : mapped);
            if (!id.isEmpty() && used.put(id, role) != null) {
                problems.add(Problem.of(field, "type-twice"));
            }
        }
    }

    private static void linkTypes(
            SetupRequest request, JiraSnapshot jira, StoredPieces stored, List<Problem> problems) {
        Map<Long, LinkTypeRole> used = new HashMap<>();
        for (LinkTypeRole role : LinkTypeRole.values()) {
            String field = "link-" + role.name();
            Optional<LinkTypeInJira> live = stored.number(Key.of(role)).flatMap(jira::linkType);
            Optional<Long> mapped =
                    Optional.ofNullable(request.mappedLinkTypes().get(role));
            Optional<LinkTypeInJira> taken =
                    live.isPresent() ? live : LinkTypeRules.chosenOrAlike(role, request, jira, stored);
            if (live.isEmpty()
                    && mapped.isPresent()
                    && jira.linkType(mapped.get()).isEmpty()) {
                problems.add(Problem.of(field, "link-type-unknown"));
            } else if (live.isEmpty()
                    && taken.filter(type -> LinkTypeRules.isReversed(role, type))
                            .isPresent()) {
                LinkTypeInJira type = taken.get();
                problems.add(Problem.of(field, "link-type-reversed", type.name(), type.outward(), role.outward()));
            }
            taken.ifPresent(type -> {
                if (used.put(type.id(), role) != null) {
                    problems.add(Problem.of(field, "link-type-twice"));
                }
            });
        }
    }

    private static void fields(SetupRequest request, JiraSnapshot jira, StoredPieces stored, List<Problem> problems) {
        Map<Long, FieldRole> used = new HashMap<>();
        for (FieldRole role : FieldRole.values()) {
            String field = "field-" + role.name();
            Optional<FieldInJira> live = stored.number(Key.of(role)).flatMap(jira::field);
            Optional<Long> mapped = Optional.ofNullable(request.mappedFields().get(role));
            if (live.isEmpty() && mapped.isPresent()) {
                Optional<FieldInJira> found = jira.field(mapped.get());
                if (found.isEmpty()) {
                    problems.add(Problem.of(field, "field-unknown"));
                } else if (!found.get().kind().equals(Optional.of(role.kind()))) {
                    problems.add(
                            Problem.of(field, "field-of-other-type", found.get().name()));
                }
            }
            live.map(FieldInJira::id).or(() -> mapped).ifPresent(id -> {
                if (used.put(id, role) != null) {
                    problems.add(Problem.of(field, "field-twice"));
                }
            });
        }
    }
}
