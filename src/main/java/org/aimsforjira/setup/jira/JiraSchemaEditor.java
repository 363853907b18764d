package org.aimsforjira.setup.jira;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.icon.IconType;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraSchemaWriter;
import org.aimsforjira.shared.GlobalPermission;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.UserKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Changes Jira's administration through its managers and services; published ones only. */
@Named
public class JiraSchemaEditor implements JiraSchemaWriter {

    private static final Logger LOG = LoggerFactory.getLogger(JiraSchemaEditor.class);
    private static final String PROJECT_TYPE = "business";
    private static final String PROJECT_TEMPLATE =
            "com.atlassian.jira-core-project-templates:jira-core-project-management";

    private final ProjectService projectService;
    private final ProjectManager projects;
    private final UserManager users;
    private final IssueTypeManager issueTypes;
    private final IssueTypeSchemeManager typeSchemes;
    private final AvatarManager avatars;
    private final IssueLinkTypeManager linkTypes;
    private final FieldEdits fields;
    private final OwnScreens ownScreens;
    private final SchemeGrants grants;

    @Inject
    public JiraSchemaEditor(
            @ComponentImport ProjectService projectService,
            @ComponentImport ProjectManager projects,
            @ComponentImport UserManager users,
            @ComponentImport IssueTypeManager issueTypes,
            @ComponentImport IssueTypeSchemeManager typeSchemes,
            @ComponentImport AvatarManager avatars,
            @ComponentImport IssueLinkTypeManager linkTypes,
            FieldEdits fields,
            OwnScreens ownScreens,
            SchemeGrants grants) {
        this.projectService = projectService;
        this.projects = projects;
        this.users = users;
        this.issueTypes = issueTypes;
        this.typeSchemes = typeSchemes;
        this.avatars = avatars;
        this.linkTypes = linkTypes;
        this.fields = fields;
        this.ownScreens = ownScreens;
        this.grants = grants;
    }

    @Override
    public long createProject(String key, String name, UserKey lead) {
        return asked(() -> {
            ApplicationUser user = user(lead);
            ProjectCreationData data = new ProjectCreationData.Builder()
                    .withKey(key)
                    .withName(name)
                    .withLead(user)
                    .withType(new ProjectTypeKey(PROJECT_TYPE))
                    .withProjectTemplateKey(PROJECT_TEMPLATE)
                    .build();
            ProjectService.CreateProjectValidationResult checked = projectService.validateCreateProject(user, data);
            if (!checked.isValid()) {
                throw failure(checked.getErrorCollection());
            }
            return projectService.createProject(checked).getId();
        });
    }

    @Override
    public String createIssueType(String name, String description) {
        return asked(() -> issueTypes
                .createIssueType(name, description, avatars.getDefaultAvatarId(IconType.ISSUE_TYPE_ICON_TYPE))
                .getId());
    }

    @Override
    public void addToTypeScheme(long projectId, String issueType) {
        asked(() -> {
            FieldConfigScheme scheme = typeSchemes.getConfigScheme(project(projectId));
            List<String> types = typeIds(scheme);
            if (!types.contains(issueType)) {
                types.add(issueType);
                typeSchemes.update(scheme, types);
            }
        });
    }

    @Override
    public void giveOwnTypeScheme(long projectId) {
        asked(() -> {
            Project project = project(projectId);
            FieldConfigScheme before = typeSchemes.getConfigScheme(project);
            String name = project.getKey() + ": AIMS issue type scheme";
            String own = before.getName().equals(name) ? name + " 2" : name;
            FieldConfigScheme copy = typeSchemes.getAllSchemes().stream()
                    .filter(scheme -> own.equals(scheme.getName()))
                    .findFirst()
                    .orElseGet(() -> typeSchemes.create(
                            own, "Made by AIMS for Jira as a copy of " + before.getName(), typeIds(before)));
            Set<Long> known = new TreeSet<>(copy.getAssociatedProjectIds());
            List<Project> all = new ArrayList<>(copy.getAssociatedProjectObjects());
            if (known.add(projectId)) {
                all.add(project);
            }
            typeSchemes.setProjectAssociationsForIssueTypeScheme(copy, all);
        });
    }

    private List<String> typeIds(FieldConfigScheme scheme) {
        return new ArrayList<>(typeSchemes.getIssueTypesForScheme(scheme).stream()
                .map(IssueType::getId)
                .toList());
    }

    @Override
    public void giveOwnScreens(long projectId, Set<String> types) {
        asked(() -> ownScreens.give(project(projectId), types));
    }

    @Override
    public void giveOwnPermissionScheme(long projectId, UserKey admin) {
        asked(() -> grants.giveOwnScheme(project(projectId), user(admin)));
    }

    @Override
    public long createField(
            String name, String description, FieldRole.Kind kind, Optional<Long> projectId, Set<String> types) {
        return asked(() -> fields.create(name, description, kind, projectId, types));
    }

    @Override
    public void addContext(long field, Optional<Long> projectId, Set<String> types) {
        asked(() -> fields.addContext(field, projectId, types));
    }

    @Override
    public void extendContext(long field, long contextId, Set<String> types) {
        asked(() -> fields.extendContext(contextId, types));
    }

    @Override
    public long addOption(long field, Optional<Long> projectId, String text) {
        return asked(() -> fields.addOption(field, projectId, text));
    }

    @Override
    public void enableOption(long option) {
        asked(() -> fields.enableOption(option));
    }

    @Override
    public void disableOption(long option) {
        asked(() -> fields.disableOption(option));
    }

    @Override
    public void renameOption(long option, String text) {
        asked(() -> fields.renameOption(option, text));
    }

    @Override
    public void orderOptions(long field, long projectId, List<Long> options) {
        asked(() -> fields.orderOptions(field, projectId, options));
    }

    /** Jira says nothing about what it made: the youngest of this name is ours, for set-up holds a lock. */
    @Override
    public long createLinkType(String name, String outward, String inward) {
        return asked(() -> {
            linkTypes.createIssueLinkType(name, outward, inward, null);
            return linkTypes.getIssueLinkTypesByName(name).stream()
                    .map(IssueLinkType::getId)
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new SetupFailure("Jira did not make the link type " + name));
        });
    }

    @Override
    public void addToScreen(long field, long screen) {
        asked(() -> fields.addToScreen(field, screen));
    }

    @Override
    public void grant(long projectId, Permission permission, long role, UserKey admin) {
        asked(() -> grants.grant(project(projectId), permission, role, user(admin)));
    }

    @Override
    public void grant(GlobalPermission permission, String group) {
        asked(() -> grants.grant(permission, group));
    }

    private Project project(long id) {
        Project project = projects.getProjectObj(id);
        if (project == null) {
            throw new SetupFailure("There is no project " + id);
        }
        return project;
    }

    private ApplicationUser user(UserKey key) {
        ApplicationUser user = users.getUserByKey(key.value());
        if (user == null) {
            throw new SetupFailure("There is no user " + key);
        }
        return user;
    }

    private static void asked(Runnable work) {
        asked(() -> {
            work.run();
            return "";
        });
    }

    /** Jira's managers refuse with unchecked exceptions of many sorts; all of them end the run with their words. */
    private static <T> T asked(Supplier<T> work) {
        try {
            return work.get();
        } catch (SetupFailure refused) {
            throw refused;
        } catch (RuntimeException refused) {
            LOG.warn("Jira refused a step of set-up", refused);
            String message = refused.getMessage();
            throw new SetupFailure(message == null ? refused.getClass().getSimpleName() : message, refused);
        }
    }

    static SetupFailure failure(ErrorCollection errors) {
        List<String> sentences = new ArrayList<>(errors.getErrorMessages());
        sentences.addAll(errors.getErrors().values());
        return new SetupFailure(String.join(" ", sentences));
    }
}
