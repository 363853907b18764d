package org.aimsforjira.host.ui.bulk;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aimsforjira.host.jira.operation.BulkTransitions;
import org.aimsforjira.host.ui.frame.Visit;
import org.aimsforjira.host.ui.issue.MoveTargets;

/** Changes one issue after the other as the reader who asked for it, with the checks of Jira's services for each. */
final class BulkWork {
    private final Visit visit;
    private final ApplicationUser user;
    private final boolean sendMail;

    BulkWork(Visit visit, boolean sendMail) {
        this.visit = visit;
        this.user = visit.mustBeLoggedIn();
        this.sendMail = sendMail;
    }

    private IssueService issues() {
        return visit.ui().service(IssueService.class);
    }

    /** Sets fields; each issue is read anew, so that what was changed meanwhile stays. */
    Optional<String> edit(Issue issue, Function<Issue, Map<String, String[]>> values) {
        IssueService.IssueResult found = issues().getIssue(user, issue.getId());
        MutableIssue current = found.getIssue();
        if (!found.isValid() || current == null) {
            return wrong(found.getErrorCollection());
        }
        IssueService.UpdateValidationResult valid =
                issues().validateUpdate(user, issue.getId(), input(values.apply(current)));
        return valid.isValid()
                ? wrong(issues().update(user, valid, EventDispatchOption.ISSUE_UPDATED, sendMail)
                        .getErrorCollection())
                : wrong(valid.getErrorCollection());
    }

    private IssueInputParameters input(Map<String, String[]> values) {
        IssueInputParameters input = issues().newIssueInputParameters(values);
        values.keySet().forEach(input::addFieldToForcePresent);
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        return input;
    }

    /** Takes an issue along its workflow. */
    Optional<String> transition(
            Issue issue, BulkTransitions.Group group, Function<Issue, Map<String, String[]>> values) {
        return wrong(visit.ui()
                .jira()
                .bulkTransitions()
                .perform(user, issue, group, current -> input(values.apply(current)), sendMail));
    }

    Optional<String> move(Issue issue, MoveTargets.Target target, Map<String, String> statuses) {
        var mover = visit.ui().jira().issues().mover();
        IssueService.IssueResult found = issues().getIssue(user, issue.getId());
        if (!found.isValid() || found.getIssue() == null) {
            return wrong(found.getErrorCollection());
        }
        ErrorCollection errors = mover.validate(
                user, found.getIssue(), target.project(), target.type().getId(), statuses);
        if (errors.hasAnyErrors()) {
            return wrong(errors);
        }
        mover.move(user, found.getIssue(), target.project(), target.type().getId(), statuses, sendMail);
        return Optional.empty();
    }

    Optional<String> delete(Issue issue) {
        IssueService.DeleteValidationResult valid = issues().validateDelete(user, issue.getId());
        return valid.isValid()
                ? wrong(issues().delete(user, valid, EventDispatchOption.ISSUE_DELETED, sendMail))
                : wrong(valid.getErrorCollection());
    }

    Optional<String> watch(Issue issue, boolean start) {
        var watchers = visit.ui().jira().watchers();
        if (!watchers.mayWatch(user, issue)) {
            return Optional.of(visit.text("host.refused.forbidden.text"));
        }
        if (start) {
            watchers.start(user, issue.getId());
        } else {
            watchers.stop(user, issue.getId());
        }
        return Optional.empty();
    }

    private static Optional<String> wrong(ErrorCollection errors) {
        List<String> all = new ArrayList<>(errors.getErrorMessages());
        all.addAll(errors.getErrors().values());
        return all.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", all));
    }
}
