package org.aimsforjira.host.sample;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowException;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;

/** What a plugin brings for workflows: each does something with its word. */
public final class SampleRules {
    private SampleRules() {}

    /** Passes for issues whose summary has the word. */
    public static class InSummary extends AbstractJiraCondition {
        @Override
        public boolean passesCondition(Map transientVars, Map args, PropertySet ps) {
            return Objects.requireNonNull(getIssue(transientVars).getSummary())
                    .contains((String) args.get(SampleRuleFactory.WORD));
        }
    }

    /** Refuses a comment with the word, under the field, and every issue of somebody with that name. */
    public static class NotInComment implements Validator {
        @Override
        public void validate(Map transientVars, Map args, PropertySet ps) throws InvalidInputException {
            String word = (String) args.get(SampleRuleFactory.WORD);
            if (String.valueOf(transientVars.get("comment")).contains(word)) {
                InvalidInputException refusal = new InvalidInputException("The comment says " + word);
                refusal.addError("comment", "Say something else than " + word);
                throw refusal;
            }
        }
    }

    /** Writes the word, the caller and what it knows into the environment; "fault" fails. */
    public static class IntoEnvironment extends AbstractJiraFunctionProvider {
        private final I18nResolver texts;

        /** With a service of the host. */
        @Inject
        public IntoEnvironment(I18nResolver texts) {
            this.texts = texts;
        }

        @Override
        public void execute(Map transientVars, Map args, PropertySet ps) throws WorkflowException {
            String word = (String) args.get(SampleRuleFactory.WORD);
            if ("fault".equals(word)) {
                throw new WorkflowException("on purpose");
            }
            MutableIssue issue = getIssue(transientVars);
            Issue original = (Issue) Objects.requireNonNull(transientVars.get(ORIGINAL_ISSUE_KEY));
            ApplicationUser caller = getCallerUser(transientVars, args);
            String before = ps.getString("times");
            ps.setString("times", (before == null ? "" : before) + "x");
            issue.setEnvironment(String.join(
                    " ",
                    word,
                    caller.getUsername(),
                    String.valueOf(original.getStatusId()),
                    ps.getString("times"),
                    texts.getText("sample.tip")));
        }
    }
}
