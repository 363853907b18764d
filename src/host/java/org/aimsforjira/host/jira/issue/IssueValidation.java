package org.aimsforjira.host.jira.issue;

import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aimsforjira.host.jira.Texts;
import org.aimsforjira.host.jira.field.FieldStore;
import org.aimsforjira.host.jira.field.SystemField;
import org.aimsforjira.host.jira.project.HostProject;
import org.jspecify.annotations.Nullable;

/**
 * Checks and sets what is sent for a new or an existing issue. Only fields of the screen of the operation count; what is sent for other
 * fields is ignored unless the screen check is skipped (Atlassian's community answers on IssueService; the wording of the interface's
 * documentation does not say it, so it is unconfirmed). Fields that must be filled are asked for even where the screen lacks them
 * (Jira's knowledge base on required fields that are missing on the screen).
 */
final class IssueValidation {
    private static final List<String> WITH_DEFAULT =
            List.of(SystemField.REPORTER.id(), SystemField.PRIORITY.id(), SystemField.ASSIGNEE.id());

    private final IssueWorld world;
    private final FieldInput input;

    IssueValidation(IssueWorld world) {
        this.world = world;
        this.input = new FieldInput(world);
    }

    private InputContext context(@Nullable ApplicationUser user, HostIssue issue) {
        return new InputContext(
                user, world.users().localeOf(user), world.users().zoneOf(user), issue, new SimpleErrorCollection());
    }

    /** A new issue with what was sent; the complaints are in the context. */
    InputContext create(@Nullable ApplicationUser user, IssueInputParameters sent, @Nullable Long parentId) {
        HostIssue issue = new HostIssue(world);
        InputContext context = context(user, issue);
        HostProject project = world.projects().byId(sent.getProjectId()).orElse(null);
        if (project == null) {
            context.error("pid", "project.invalid");
            return context;
        }
        issue.setProjectObject(project);
        if (!world.permissions().holds(ProjectPermissions.CREATE_ISSUES, project, user)) {
            refuse(context, "create.refused");
            return context;
        }
        input.set(SystemField.ISSUE_TYPE.id(), new String[] {text(sent.getIssueTypeId())}, context);
        var type = issue.getIssueType();
        if (type == null) {
            return context;
        }
        if (type.isSubTask() != (parentId != null)) {
            context.error(SystemField.ISSUE_TYPE.id(), "issuetype.invalid");
            return context;
        }
        issue.setParentId(parentId);
        Set<String> considered = considered(issue, sent, IssueOperations.CREATE_ISSUE_OPERATION);
        for (String field : considered) {
            createField(field, sent, context);
        }
        for (String field : WITH_DEFAULT) {
            if (!considered.contains(field)) {
                input.setDefault(field, context);
            }
        }
        Set<String> required = world.screens().required(project);
        required.forEach(field -> input.require(required, field, context));
        return context;
    }

    private void createField(String field, IssueInputParameters sent, InputContext context) {
        if (field.equals(SystemField.ISSUE_TYPE.id())) {
            return;
        }
        String[] raw = sent.getActionParameters().get(field);
        if (!input.mayBeSet(field, context)) {
            input.setDefault(field, context);
        } else if (raw != null) {
            input.set(field, raw, context);
        } else if (sent.applyDefaultValuesWhenParameterNotProvided()) {
            input.setDefault(field, context);
        }
    }

    /** An existing issue with what was sent; the complaints are in the context. */
    InputContext update(@Nullable ApplicationUser user, HostIssue issue, IssueInputParameters sent) {
        InputContext context = context(user, issue);
        if (!world.permissions().holds(ProjectPermissions.EDIT_ISSUES, issue, user)) {
            refuse(context, "edit.refused");
            return context;
        }
        set(
                considered(issue, sent, IssueOperations.EDIT_ISSUE_OPERATION),
                world.screens().required(issue.project()),
                sent,
                context);
        return context;
    }

    /**
     * An existing issue with what was sent for the screen of a transition, if it has one; the complaints are in the context. A screen
     * that shows the resolution asks for one (Atlassian's knowledge base, "Best practices on using the resolution field").
     */
    InputContext transition(
            @Nullable ApplicationUser user, HostIssue issue, @Nullable Long screen, IssueInputParameters sent) {
        InputContext context = context(user, issue);
        Set<String> fields = new LinkedHashSet<>(
                screen == null ? Set.of() : world.screens().fields(issue.project(), issue.type(), screen));
        Set<String> required = new LinkedHashSet<>(world.screens().required(issue.project()));
        if (input.mayBeSet(SystemField.RESOLUTION.id(), context)) {
            required.add(SystemField.RESOLUTION.id());
        }
        set(considered(issue, sent, fields), required, sent, context);
        if (fields.contains(SystemField.RESOLUTION.id())) {
            input.require(required, SystemField.RESOLUTION.id(), context);
        }
        return context;
    }

    private void set(Set<String> considered, Set<String> required, IssueInputParameters sent, InputContext context) {
        boolean retain = sent.retainExistingValuesWhenParameterNotProvided();
        for (String field : considered) {
            String[] raw = sent.getActionParameters().get(field);
            if (!input.mayBeSet(field, context)) {
                continue;
            }
            if (raw != null) {
                input.set(field, raw, context);
            } else if (!retain && !field.equals(SystemField.ISSUE_TYPE.id())) {
                input.set(field, new String[0], context);
            }
        }
        boolean onlyPresent = retain && sent.onlyValidatePresentFieldsWhenRetainingExistingValues();
        for (String field : considered) {
            if (!onlyPresent || sent.isFieldPresent(field)) {
                input.require(required, field, context);
            }
        }
    }

    private Set<String> considered(HostIssue issue, IssueInputParameters sent, ScreenableIssueOperation operation) {
        return considered(issue, sent, world.screens().fields(issue.project(), issue.type(), operation));
    }

    private Set<String> considered(HostIssue issue, IssueInputParameters sent, Set<String> onScreen) {
        Set<String> fields = new LinkedHashSet<>(onScreen);
        if (sent.skipScreenCheck()) {
            sent.getActionParameters().keySet().stream()
                    .filter(field -> isSettable(field, issue))
                    .forEach(fields::add);
        }
        return fields;
    }

    private boolean isSettable(String field, HostIssue issue) {
        if (!field.startsWith(FieldStore.PREFIX)) {
            return SystemField.of(field).isPresent();
        }
        var custom = world.fields().field(field);
        return custom != null && custom.getRelevantConfig(issue) != null;
    }

    private static void refuse(InputContext context, String key) {
        ErrorCollection.Reason reason =
                context.user() == null ? ErrorCollection.Reason.NOT_LOGGED_IN : ErrorCollection.Reason.FORBIDDEN;
        context.errors().addErrorMessage(Texts.text(context.locale(), key), reason);
    }

    /** Whether somebody can become the assignee; complains under the field. */
    InputContext assign(@Nullable ApplicationUser user, HostIssue issue, @Nullable String name) {
        InputContext context = context(user, issue);
        if (!world.permissions().holds(ProjectPermissions.ASSIGN_ISSUES, issue, user)) {
            refuse(context, "assign.refused");
        } else {
            input.set(SystemField.ASSIGNEE.id(), new String[] {text(name)}, context);
        }
        return context;
    }

    /** Whether somebody may delete an issue. */
    InputContext delete(@Nullable ApplicationUser user, HostIssue issue) {
        InputContext context = context(user, issue);
        if (!world.permissions().holds(ProjectPermissions.DELETE_ISSUES, issue, user)) {
            refuse(context, "delete.refused");
        }
        return context;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
