package org.aimsforjira.host.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.jira.workflow.TransitionRefused;
import org.jspecify.annotations.Nullable;

/** Jira's IssueManager: null where there is no such issue; checks no screen and asks no permission, but what the workflow asks when an issue is created. */
public final class IssueManagerService implements IssueManager {
    private final IssueWorld world;
    private final IssueFinder finder;
    private final IssueWriter writer;
    private final IssueTransitions transitions;

    IssueManagerService(IssueWorld world, IssueFinder finder, IssueWriter writer, IssueTransitions transitions) {
        this.world = world;
        this.finder = finder;
        this.writer = writer;
        this.transitions = transitions;
    }

    @Override
    public @Nullable MutableIssue getIssueObject(@Nullable Long id) {
        return finder.byId(id).orElse(null);
    }

    @Override
    public @Nullable MutableIssue getIssueObject(@Nullable String key) {
        return finder.byKey(key).orElse(null);
    }

    @Override
    public @Nullable MutableIssue getIssueByCurrentKey(@Nullable String key) {
        return finder.byCurrentKey(key).orElse(null);
    }

    @Override
    public @Nullable MutableIssue getIssueByKeyIgnoreCase(@Nullable String key) {
        return finder.byKeyIgnoreCase(key).orElse(null);
    }

    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        return finder.byIds(ids);
    }

    @Override
    public Collection<Long> getIssueIdsForProject(Long projectId) {
        return world.store().idsOfProject(projectId);
    }

    @Override
    public long getIssueCountForProject(Long projectId) {
        return world.store().countOfProject(projectId);
    }

    @Override
    public Issue createIssueObject(@Nullable ApplicationUser remoteUser, Issue issue) throws CreateException {
        if (!(issue instanceof HostIssue wanted) || wanted.isCreated()) {
            throw new CreateException("Only an issue of IssueFactory that is not there yet can be created.");
        }
        if (wanted.getProjectObject() == null || wanted.getIssueType() == null || wanted.getSummary() == null) {
            throw new CreateException("An issue needs a project, a type and a summary.");
        }
        try {
            return transitions.create(remoteUser, wanted, Map.of());
        } catch (TransitionRefused refused) {
            throw new CreateException(String.join(" ", refused.errors().getErrorMessages()));
        }
    }

    @Override
    public Issue createIssueObject(@Nullable ApplicationUser remoteUser, Map<String, Object> fields)
            throws CreateException {
        if (fields.get("issue") instanceof Issue issue) {
            return createIssueObject(remoteUser, issue);
        }
        throw new CreateException("The fields lack the entry \"issue\".");
    }

    @Override
    public Issue updateIssue(@Nullable ApplicationUser user, MutableIssue issue, UpdateIssueRequest request) {
        return updateIssue(user, issue, request.getEventDispatchOption(), request.isSendMail());
    }

    @Override
    public Issue updateIssue(
            @Nullable ApplicationUser user,
            MutableIssue issue,
            EventDispatchOption eventDispatchOption,
            boolean sendMail) {
        HostIssue updated = writer.update(user, (HostIssue) issue, eventDispatchOption, sendMail);
        issue.resetModifiedFields();
        return updated;
    }

    @Override
    public void deleteIssue(
            @Nullable ApplicationUser user, Issue issue, EventDispatchOption eventDispatchOption, boolean sendMail) {
        writer.delete(
                user,
                (HostIssue) issue,
                eventDispatchOption.isEventBeingSent() ? eventDispatchOption.getEventTypeId() : null,
                sendMail);
    }

    @Override
    public void deleteIssue(
            @Nullable ApplicationUser user,
            MutableIssue issue,
            EventDispatchOption eventDispatchOption,
            boolean sendMail) {
        deleteIssue(user, (Issue) issue, eventDispatchOption, sendMail);
    }

    @Override
    public void deleteIssueNoEvent(Issue issue) {
        writer.delete(null, (HostIssue) issue, null, false);
    }

    @Override
    public boolean isEditable(Issue issue) {
        return issue.isEditable();
    }

    @Override
    public boolean isEditable(Issue issue, @Nullable ApplicationUser user) {
        return issue.isEditable() && world.permissions().holds(ProjectPermissions.EDIT_ISSUES, issue, user);
    }
}
