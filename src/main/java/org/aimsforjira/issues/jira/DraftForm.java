package org.aimsforjira.issues.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.issues.domain.IssueDraft;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.shared.Refusal;

/**
 * Fills Jira's form of an issue. Assignee and due date go behind the form, since the form wants them in the person's own notation; so
 * the permissions that Jira asks for them are asked here.
 */
@Named
public class DraftForm {

    private final PermissionManager permissions;
    private final ProjectManager projects;
    private final CustomFieldManager customFields;
    private final UserManager users;
    private final JiraPieces pieces;

    @Inject
    public DraftForm(
            @ComponentImport PermissionManager permissions,
            @ComponentImport ProjectManager projects,
            @ComponentImport CustomFieldManager customFields,
            @ComponentImport UserManager users,
            JiraPieces pieces) {
        this.permissions = permissions;
        this.projects = projects;
        this.customFields = customFields;
        this.users = users;
        this.pieces = pieces;
    }

    /** Why the person may not say this of a new issue; empty when that is up to Jira's form. */
    Optional<Refusal> refusal(ApplicationUser person, IssueDraft draft) {
        Project project = projects.getProjectObj(draft.projectId());
        if (draft.due().isPresent() && !may(ProjectPermissions.SCHEDULE_ISSUES, project, person)) {
            return Optional.of(Refusal.invalid("issues.due-not-allowed", project.getName()));
        }
        if (draft.assignee().isEmpty()) {
            return Optional.empty();
        }
        if (!may(ProjectPermissions.ASSIGN_ISSUES, project, person)) {
            return Optional.of(Refusal.invalid("issues.assign-not-allowed", project.getName()));
        }
        ApplicationUser assignee = users.getUserByKey(draft.assignee().get().value());
        return assignee != null && assignee.isActive() && may(ProjectPermissions.ASSIGNABLE_USER, project, assignee)
                ? Optional.empty()
                : Optional.of(Refusal.invalid("issues.not-assignable", project.getName()));
    }

    private boolean may(ProjectPermissionKey permission, Project project, ApplicationUser person) {
        return project != null && permissions.hasPermission(permission, project, person);
    }

    IssueInputParameters filled(IssueInputParameters input, IssueDraft draft) {
        input.setSkipScreenCheck(true);
        input.setApplyDefaultValuesWhenParameterNotProvided(true);
        input.setProjectId(draft.projectId());
        input.setIssueTypeId(draft.issueType());
        input.setSummary(draft.summary());
        if (!draft.description().isEmpty()) {
            input.setDescription(draft.description());
        }
        put(input, draft.options());
        if (!draft.labels().isEmpty()) {
            // Jira's form of labels has no setter here; it reads them as a sent form would have them.
            input.getActionParameters()
                    .put("labels", draft.labels().stream().sorted().toArray(String[]::new));
        }
        return input;
    }

    void put(IssueInputParameters input, Map<FieldRole, List<Long>> options) {
        options.forEach((role, ids) -> {
            if (!ids.isEmpty()) {
                input.addCustomFieldValue(
                        pieces.field(role).orElseThrow(() -> new IllegalStateException("Set-up has not made " + role)),
                        ids.stream().map(id -> Long.toString(id)).toArray(String[]::new));
            }
        });
    }

    void putBehind(MutableIssue issue, IssueDraft draft) {
        draft.assignee().ifPresent(assignee -> issue.setAssigneeId(assignee.value()));
        draft.due().ifPresent(day -> issue.setDueDate(Timestamp.valueOf(day.atStartOfDay())));
    }

    /** Jira's words, each with the name of its field. */
    Refusal words(ErrorCollection errors) {
        List<String> words = new ArrayList<>(errors.getErrorMessages());
        errors.getErrors().forEach((fieldId, message) -> {
            CustomField custom = fieldId.startsWith("customfield_") ? customFields.getCustomFieldObject(fieldId) : null;
            words.add((custom == null ? fieldId : custom.getFieldName()) + ": " + message);
        });
        return Refusal.invalid("issues.jira-refused", String.join(" ", words));
    }
}
