package org.aimsforjira.host.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.host.jira.Texts;
import org.aimsforjira.host.jira.workflow.TransitionRefused;
import org.jspecify.annotations.Nullable;

/**
 * Jira's IssueService. Writing with a result that is not valid is a programming error; reading an issue one may not see says so with
 * FORBIDDEN, an unknown one with NOT_FOUND.
 */
public final class HostIssueService implements IssueService {
    private final IssueWorld world;
    private final IssueFinder finder;
    private final IssueValidation validation;
    private final IssueWriter writer;
    private final IssueTransitions transitions;
    private final Comments comments;

    HostIssueService(
            IssueWorld world,
            IssueFinder finder,
            IssueValidation validation,
            IssueWriter writer,
            IssueTransitions transitions,
            Comments comments) {
        this.world = world;
        this.finder = finder;
        this.validation = validation;
        this.writer = writer;
        this.transitions = transitions;
        this.comments = comments;
    }

    @Override
    public IssueResult getIssue(@Nullable ApplicationUser user, @Nullable Long issueId) {
        return visible(user, finder.byId(issueId));
    }

    @Override
    public IssueResult getIssue(@Nullable ApplicationUser user, @Nullable String issueKey) {
        return visible(user, finder.byKeyIgnoreCase(issueKey));
    }

    private IssueResult visible(@Nullable ApplicationUser user, Optional<HostIssue> found) {
        if (found.isEmpty()) {
            return new IssueResult(null, errors(user, "issue.missing", ErrorCollection.Reason.NOT_FOUND));
        }
        if (finder.maySee(user, found.get())) {
            return new IssueResult(found.get());
        }
        return new IssueResult(
                null,
                user == null
                        ? errors(user, "login.needed", ErrorCollection.Reason.NOT_LOGGED_IN)
                        : errors(user, "issue.hidden", ErrorCollection.Reason.FORBIDDEN));
    }

    private ErrorCollection errors(@Nullable ApplicationUser user, String key, ErrorCollection.Reason reason) {
        return new SimpleErrorCollection(Texts.text(world.users().localeOf(user), key), reason);
    }

    @Override
    public CreateValidationResult validateCreate(
            @Nullable ApplicationUser user, IssueInputParameters issueInputParameters) {
        return created(validation.create(user, issueInputParameters, null), issueInputParameters);
    }

    @Override
    public CreateValidationResult validateSubTaskCreate(
            @Nullable ApplicationUser user, Long parentId, IssueInputParameters issueInputParameters) {
        IssueResult parent = getIssue(user, parentId);
        return parent.isValid()
                ? created(validation.create(user, issueInputParameters, parentId), issueInputParameters)
                : new CreateValidationResult(null, parent.getErrorCollection(), Map.of(), Map.of());
    }

    private static CreateValidationResult created(InputContext context, IssueInputParameters sent) {
        return new CreateValidationResult(
                context.issue(), context.errors(), sent.getFieldValuesHolder(), new HashMap<>(sent.properties()));
    }

    @Override
    public IssueResult create(@Nullable ApplicationUser user, CreateValidationResult result) {
        if (!result.isValid()) {
            throw new IllegalStateException("You can not create an issue with an invalid validation result.");
        }
        Map<String, String> json = new HashMap<>();
        for (Map.Entry<String, JsonNode> property : result.getProperties().entrySet()) {
            json.put(property.getKey(), property.getValue().toString());
        }
        try {
            return new IssueResult(transitions.create(user, (HostIssue) result.getIssue(), json));
        } catch (TransitionRefused refused) {
            return new IssueResult(null, refused.errors());
        }
    }

    /** Workflows of the host have one initial action. */
    @Override
    public IssueResult create(
            @Nullable ApplicationUser user, CreateValidationResult result, @Nullable String initialWorkflowActionName) {
        return create(user, result);
    }

    @Override
    public UpdateValidationResult validateUpdate(
            @Nullable ApplicationUser user, @Nullable Long issueId, IssueInputParameters issueInputParameters) {
        IssueResult found = getIssue(user, issueId);
        if (!found.isValid()) {
            return new UpdateValidationResult(null, found.getErrorCollection(), Map.of());
        }
        InputContext context = validation.update(user, (HostIssue) found.getIssue(), issueInputParameters);
        Map<String, Object> holder = new HashMap<>(issueInputParameters.getFieldValuesHolder());
        String comment = issueInputParameters.getCommentValue();
        if (comment != null) {
            if (comments.mayAdd(user, context.issue())) {
                holder.put("comment", comment);
                context.limited("comment", comment);
            } else {
                context.error("comment", "comment.refused");
            }
        }
        return new UpdateValidationResult(context.issue(), context.errors(), holder);
    }

    @Override
    public IssueResult update(@Nullable ApplicationUser user, UpdateValidationResult result) {
        return update(user, result, EventDispatchOption.ISSUE_UPDATED, true);
    }

    @Override
    public IssueResult update(
            @Nullable ApplicationUser user,
            UpdateValidationResult result,
            EventDispatchOption eventDispatchOption,
            boolean sendMail) {
        if (!result.isValid()) {
            throw new IllegalStateException("You can not update an issue with an invalid validation result.");
        }
        return world.store().db().inTransaction(() -> {
            HostIssue updated = writer.update(user, (HostIssue) result.getIssue(), eventDispatchOption, sendMail);
            if (result.getFieldValuesHolder().get("comment") instanceof String comment) {
                comments.add(user, updated, comment, sendMail);
            }
            return new IssueResult(updated);
        });
    }

    @Override
    public DeleteValidationResult validateDelete(@Nullable ApplicationUser user, @Nullable Long issueId) {
        IssueResult found = getIssue(user, issueId);
        return found.isValid()
                ? new DeleteValidationResult(
                        found.getIssue(),
                        validation.delete(user, (HostIssue) found.getIssue()).errors())
                : new DeleteValidationResult(null, found.getErrorCollection());
    }

    @Override
    public ErrorCollection delete(@Nullable ApplicationUser user, DeleteValidationResult result) {
        return delete(user, result, EventDispatchOption.ISSUE_DELETED, true);
    }

    @Override
    public ErrorCollection delete(
            @Nullable ApplicationUser user,
            DeleteValidationResult result,
            EventDispatchOption eventDispatchOption,
            boolean sendMail) {
        if (!result.isValid()) {
            throw new IllegalStateException("You can not delete an issue with an invalid validation result.");
        }
        writer.delete(
                user,
                (HostIssue) result.getIssue(),
                eventDispatchOption.isEventBeingSent() ? eventDispatchOption.getEventTypeId() : null,
                sendMail);
        return new SimpleErrorCollection();
    }

    @Override
    public boolean isEditable(Issue issue, @Nullable ApplicationUser user) {
        return issue.isEditable() && world.permissions().holds(ProjectPermissions.EDIT_ISSUES, issue, user);
    }

    @Override
    public TransitionValidationResult validateTransition(
            @Nullable ApplicationUser user,
            @Nullable Long issueId,
            int actionId,
            IssueInputParameters issueInputParameters) {
        return validateTransition(user, issueId, actionId, issueInputParameters, TransitionOptions.defaults());
    }

    @Override
    public TransitionValidationResult validateTransition(
            @Nullable ApplicationUser user,
            @Nullable Long issueId,
            int actionId,
            IssueInputParameters issueInputParameters,
            TransitionOptions transitionOptions) {
        IssueResult found = getIssue(user, issueId);
        return found.isValid()
                ? transitions.validate(
                        user, (HostIssue) found.getIssue(), actionId, issueInputParameters, transitionOptions)
                : new TransitionValidationResult(null, found.getErrorCollection(), Map.of(), Map.of(), actionId);
    }

    /** Validators refuse here, not in the validation: the result is not valid then, and nothing was written. */
    @Override
    public IssueResult transition(@Nullable ApplicationUser user, TransitionValidationResult transitionResult) {
        if (!transitionResult.isValid()) {
            throw new IllegalStateException("You can not transition an issue with an invalid validation result.");
        }
        try {
            return new IssueResult(transitions.perform(user, transitionResult));
        } catch (TransitionRefused refused) {
            return new IssueResult(null, refused.errors());
        }
    }

    @Override
    public AssignValidationResult validateAssign(
            @Nullable ApplicationUser user, @Nullable Long issueId, @Nullable String assignee) {
        IssueResult found = getIssue(user, issueId);
        return found.isValid()
                ? new AssignValidationResult(
                        found.getIssue(),
                        validation
                                .assign(user, (HostIssue) found.getIssue(), assignee)
                                .errors(),
                        assignee)
                : new AssignValidationResult(null, found.getErrorCollection(), assignee);
    }

    @Override
    public IssueResult assign(@Nullable ApplicationUser user, AssignValidationResult assignResult) {
        if (!assignResult.isValid()) {
            throw new IllegalStateException("You can not assign an issue with an invalid validation result.");
        }
        return new IssueResult(writer.update(
                user,
                (HostIssue) assignResult.getIssue(),
                EventDispatchOption.Factory.get(EventType.ISSUE_ASSIGNED_ID),
                true));
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return new HostIssueInput(null);
    }

    @Override
    public IssueInputParameters newIssueInputParameters(Map<String, String[]> actionParameters) {
        return new HostIssueInput(actionParameters);
    }
}
