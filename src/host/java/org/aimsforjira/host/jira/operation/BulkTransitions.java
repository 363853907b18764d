package org.aimsforjira.host.jira.operation;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ImportUtils;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.aimsforjira.host.jira.Texts;
import org.aimsforjira.host.jira.user.Users;
import org.aimsforjira.host.jira.workflow.Workflow;
import org.aimsforjira.host.jira.workflow.WorkflowTransition;
import org.aimsforjira.host.jira.workflow.Workflows;

/**
 * Takes several issues along one transition of one workflow, as Jira Data Center's documentation, "Editing multiple issues at the same
 * time", describes it: issues with different workflows go in groups of one workflow, one group at a time. Each issue is asked for
 * itself: Transition Issues, conditions, the fields of the screen and validators; one that is refused stops no other. An issue whose
 * workflow or status changed since the choice is refused.
 */
public final class BulkTransitions {
    private final IssueService issues;
    private final Workflows workflows;
    private final Users users;

    /** Works with issues through their service. */
    public BulkTransitions(IssueService issues, Workflows workflows, Users users) {
        this.issues = issues;
        this.workflows = workflows;
        this.users = users;
    }

    /**
     * Issues that can go one way together.
     *
     * @param workflow the workflow they all follow
     * @param transition the transition that is offered to somebody for all of them
     * @param issues the issues, in the order in which they were chosen
     */
    public record Group(Workflow workflow, WorkflowTransition transition, List<Issue> issues) {
        /** Copies the list. */
        public Group {
            issues = List.copyOf(issues);
        }

        /** What a form sends for it. */
        public String id() {
            return workflow.id() + ":" + transition.id();
        }

        /** The statuses the issues are in, by id, each once. */
        public List<String> from() {
            return issues.stream().map(Issue::getStatusId).distinct().toList();
        }

        /** The status they get, by id. */
        public String to() {
            return workflow.step(transition.to()).statusId();
        }
    }

    /** What somebody can choose from: by name of the workflow, then in the order of its transitions; issues without any are in no group. */
    public List<Group> offered(ApplicationUser user, List<Issue> chosen) {
        Map<String, Map<WorkflowTransition, List<Issue>>> found = new TreeMap<>();
        Map<String, Workflow> byName = new LinkedHashMap<>();
        for (Issue issue : chosen) {
            Workflow workflow = workflows.of(issue);
            byName.put(workflow.name(), workflow);
            workflows
                    .engine()
                    .available(issue, user, TransitionOptions.defaults())
                    .forEach(transition -> found.computeIfAbsent(workflow.name(), key -> new LinkedHashMap<>())
                            .computeIfAbsent(transition, key -> new ArrayList<>())
                            .add(issue));
        }
        List<Group> groups = new ArrayList<>();
        found.forEach((name, transitions) -> {
            Workflow workflow = Objects.requireNonNull(byName.get(name));
            workflow.transitions().stream()
                    .filter(transitions::containsKey)
                    .forEach(transition -> groups.add(
                            new Group(workflow, transition, Objects.requireNonNull(transitions.get(transition)))));
        });
        return groups;
    }

    /**
     * Does the transition of a group to one issue, which is read anew.
     *
     * @param input what was entered, for the issue as it is then
     * @param sendMail whether mails are sent; listeners hear of it either way
     * @return why it was not done; nothing was written unless it is empty
     */
    public ErrorCollection perform(
            ApplicationUser user,
            Issue issue,
            Group group,
            Function<MutableIssue, IssueInputParameters> input,
            boolean sendMail) {
        IssueService.IssueResult found = issues.getIssue(user, issue.getId());
        MutableIssue current = found.getIssue();
        if (!found.isValid() || current == null) {
            return found.getErrorCollection();
        }
        if (workflows.of(current).id() != group.workflow().id()) {
            return new SimpleErrorCollection(
                    Texts.text(
                            users.localeOf(user),
                            "bulk.otherWorkflow",
                            workflows.of(current).name(),
                            group.transition().name(),
                            group.workflow().name()),
                    ErrorCollection.Reason.VALIDATION_FAILED);
        }
        TransitionValidationResult valid = issues.validateTransition(
                user, issue.getId(), group.transition().id(), input.apply(current));
        return valid.isValid() ? transition(user, valid, sendMail) : valid.getErrorCollection();
    }

    /** The issue service has no argument for mails; those of the thread are switched off while it works. */
    private ErrorCollection transition(ApplicationUser user, TransitionValidationResult valid, boolean sendMail) {
        boolean before = ImportUtils.isEnableNotifications();
        ImportUtils.setEnableNotifications(before && sendMail);
        try {
            return issues.transition(user, valid).getErrorCollection();
        } finally {
            ImportUtils.setEnableNotifications(before);
        }
    }
}
