package org.aimsforjira.setup.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.JiraPermissionHolderType;
import com.atlassian.jira.permission.PermissionSchemeEntry;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aimsforjira.setup.domain.JiraPieces.OptionRef;
import org.aimsforjira.setup.domain.JiraSchema;
import org.aimsforjira.setup.domain.JiraSnapshot;
import org.aimsforjira.setup.domain.JiraSnapshot.ContextInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.FieldInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.LinkTypeInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.PermissionSchemeInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.RegisterInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.ResolutionInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.TypeInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.TypeSchemeInJira;
import org.aimsforjira.shared.GlobalPermission;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Projects.ProjectRef;

/** Reads Jira's administration through its managers. For an administrator's pages: it walks over all projects. */
@Named
public class JiraSchemaReader implements JiraSchema {

    private final ProjectManager projects;
    private final IssueTypeManager issueTypes;
    private final IssueTypeSchemeManager typeSchemes;
    private final CustomFieldManager customFields;
    private final OptionsManager options;
    private final PermissionSchemeManager permissionSchemes;
    private final GlobalPermissionManager globalPermissions;
    private final ProjectRoleManager projectRoles;
    private final GroupManager groupManager;
    private final IssueLinkTypeManager linkTypes;
    private final IssueLinkManager links;
    private final ConstantsManager constants;
    private final ProjectScreens screens;

    @Inject
    public JiraSchemaReader(
            @ComponentImport ProjectManager projects,
            @ComponentImport IssueTypeManager issueTypes,
            @ComponentImport IssueTypeSchemeManager typeSchemes,
            @ComponentImport CustomFieldManager customFields,
            @ComponentImport OptionsManager options,
            @ComponentImport PermissionSchemeManager permissionSchemes,
            @ComponentImport GlobalPermissionManager globalPermissions,
            @ComponentImport ProjectRoleManager projectRoles,
            @ComponentImport GroupManager groupManager,
            @ComponentImport IssueLinkTypeManager linkTypes,
            @ComponentImport IssueLinkManager links,
            @ComponentImport ConstantsManager constants,
            ProjectScreens screens) {
        this.projects = projects;
        this.issueTypes = issueTypes;
        this.typeSchemes = typeSchemes;
        this.customFields = customFields;
        this.options = options;
        this.permissionSchemes = permissionSchemes;
        this.globalPermissions = globalPermissions;
        this.projectRoles = projectRoles;
        this.groupManager = groupManager;
        this.linkTypes = linkTypes;
        this.links = links;
        this.constants = constants;
        this.screens = screens;
    }

    @Override
    public List<ProjectRef> projects() {
        return refs(projects.getProjects());
    }

    @Override
    public Optional<ProjectRef> project(long id) {
        return Optional.ofNullable(projects.getProjectObj(id)).map(JiraSchemaReader::ref);
    }

    @Override
    public Optional<ProjectRef> projectByKey(String key) {
        return Optional.ofNullable(projects.getProjectByCurrentKey(key)).map(JiraSchemaReader::ref);
    }

    @Override
    public List<String> groups() {
        return groupManager.getAllGroups().stream()
                .map(group -> group.getName())
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    @Override
    public SortedMap<Long, String> roles() {
        return projectRoles.getProjectRoles().stream()
                .collect(Collectors.toMap(ProjectRole::getId, ProjectRole::getName, (one, other) -> one, TreeMap::new));
    }

    @Override
    public List<ResolutionInJira> resolutions() {
        return constants.getResolutions().stream()
                .map(resolution -> new ResolutionInJira(resolution.getId(), resolution.getName()))
                .toList();
    }

    @Override
    public Map<Long, List<ProjectRef>> projectsWithout(Set<Long> fields) {
        Map<Long, List<ProjectRef>> without = new TreeMap<>();
        screens.projectsWithout(fields).forEach((field, found) -> without.put(field, refs(found)));
        return without;
    }

    @Override
    public JiraSnapshot snapshot(Optional<Long> project, Set<Long> fieldsInDetail) {
        return new JiraSnapshot(
                issueTypes.getIssueTypes().stream()
                        .map(type -> new TypeInJira(type.getId(), type.getName(), type.isSubTask()))
                        .sorted(Comparator.comparing(TypeInJira::name, String.CASE_INSENSITIVE_ORDER))
                        .toList(),
                customFields.getCustomFieldObjects().stream()
                        .map(field -> field(field, fieldsInDetail.contains(field.getIdAsLong())))
                        .sorted(Comparator.comparing(FieldInJira::name, String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(FieldInJira::id))
                        .toList(),
                project.map(projects::getProjectObj).map(this::register),
                projectsOn(typeSchemes.getDefaultIssueTypeScheme()),
                roles(),
                grantedGroups(),
                linkTypes.getIssueLinkTypes().stream()
                        .map(type ->
                                new LinkTypeInJira(type.getId(), type.getName(), type.getOutward(), type.getInward()))
                        .sorted(Comparator.comparing(LinkTypeInJira::name, String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(LinkTypeInJira::id))
                        .toList(),
                links.isLinkingEnabled(),
                resolutions());
    }

    private FieldInJira field(CustomField field, boolean inDetail) {
        List<ContextInJira> contexts = inDetail
                ? field.getConfigurationSchemes().stream()
                        .filter(FieldConfigScheme::isEnabled)
                        .map(this::context)
                        .toList()
                : List.of();
        return new FieldInJira(
                field.getIdAsLong(),
                field.getFieldName(),
                StockFieldTypes.kindOf(field.getCustomFieldType().getKey()),
                contexts);
    }

    private ContextInJira context(FieldConfigScheme scheme) {
        Set<String> types = scheme.isAllIssueTypes()
                ? Set.of()
                : scheme.getAssociatedIssueTypes().stream()
                        .filter(Objects::nonNull)
                        .map(IssueType::getId)
                        .collect(Collectors.toSet());
        FieldConfig config = scheme.getOneAndOnlyConfig();
        List<OptionRef> found = config == null ? List.of() : FieldContexts.refs(options.getOptions(config));
        return new ContextInJira(
                scheme.getId(),
                scheme.isAllProjects(),
                scheme.isAllProjects() ? List.of() : refs(scheme.getAssociatedProjectObjects()),
                types,
                found);
    }

    private RegisterInJira register(Project project) {
        return new RegisterInJira(ref(project), typeScheme(project), screens.of(project), permissionScheme(project));
    }

    private TypeSchemeInJira typeScheme(Project project) {
        FieldConfigScheme scheme = typeSchemes.getConfigScheme(project);
        return new TypeSchemeInJira(
                scheme.getId(),
                scheme.getName(),
                typeSchemes.isDefaultIssueTypeScheme(scheme),
                typeSchemes.getIssueTypesForScheme(scheme).stream()
                        .map(IssueType::getId)
                        .collect(Collectors.toSet()),
                without(project, projectsOn(scheme)));
    }

    /** Projects that no scheme names use the default one. */
    private List<ProjectRef> projectsOn(FieldConfigScheme scheme) {
        return refs(projects.getProjects().stream()
                .filter(project -> typeSchemes.getConfigScheme(project).getId().equals(scheme.getId()))
                .toList());
    }

    private PermissionSchemeInJira permissionScheme(Project project) {
        Scheme scheme = permissionSchemes.getSchemeFor(project);
        Map<Permission, SortedSet<Long>> roles = new EnumMap<>(Permission.class);
        Set<Permission> heldOtherwise = EnumSet.noneOf(Permission.class);
        for (Permission permission : Permission.values()) {
            SortedSet<Long> holders = new TreeSet<>();
            for (PermissionSchemeEntry entry : permissionSchemes.getPermissionSchemeEntries(
                    scheme.getId(), new ProjectPermissionKey(permission.key()))) {
                if (JiraPermissionHolderType.PROJECT_ROLE.getKey().equals(entry.getType())) {
                    holders.add(Long.valueOf(entry.getParameter()));
                } else {
                    heldOtherwise.add(permission);
                }
            }
            roles.put(permission, holders);
        }
        return new PermissionSchemeInJira(
                scheme.getId(),
                scheme.getName(),
                roles,
                heldOtherwise,
                browsers(scheme),
                without(project, refs(permissionSchemes.getProjects(scheme))));
    }

    private Optional<Set<Long>> browsers(Scheme scheme) {
        Set<Long> roles = new TreeSet<>();
        for (PermissionSchemeEntry entry :
                permissionSchemes.getPermissionSchemeEntries(scheme.getId(), ProjectPermissions.BROWSE_PROJECTS)) {
            if (!JiraPermissionHolderType.PROJECT_ROLE.getKey().equals(entry.getType())) {
                return Optional.empty();
            }
            roles.add(Long.valueOf(entry.getParameter()));
        }
        return Optional.of(roles);
    }

    private Map<GlobalPermission, SortedSet<String>> grantedGroups() {
        Map<GlobalPermission, SortedSet<String>> granted = new EnumMap<>(GlobalPermission.class);
        for (GlobalPermission permission : GlobalPermission.values()) {
            SortedSet<String> holders = new TreeSet<>();
            globalPermissions
                    .getPermissions(GlobalPermissionKey.of(permission.key()))
                    .forEach(entry -> Optional.ofNullable(entry.getGroup()).ifPresent(holders::add));
            granted.put(permission, holders);
        }
        return granted;
    }

    static List<ProjectRef> without(Project project, List<ProjectRef> all) {
        return all.stream().filter(other -> other.id() != project.getId()).toList();
    }

    static List<ProjectRef> refs(Collection<Project> found) {
        Set<Long> seen = new HashSet<>();
        return found.stream()
                .filter(project -> seen.add(project.getId()))
                .map(JiraSchemaReader::ref)
                .sorted(Comparator.comparing(ProjectRef::key))
                .toList();
    }

    private static ProjectRef ref(Project project) {
        return new ProjectRef(project.getId(), project.getKey(), project.getName());
    }
}
