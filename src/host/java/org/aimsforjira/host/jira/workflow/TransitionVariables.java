package org.aimsforjira.host.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.WorkflowContext;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What conditions, validators and functions get as transient variables: {@code issue} with what was entered, {@code
 * originalissueobject} without, {@code context} with the key of the caller, {@code actionId}, {@code pkey}, {@code comment} (names as
 * public plugins read them; ScriptRunner's documentation of its bindings). Jira has more of them, of its engine's own.
 */
public final class TransitionVariables {
    static final String ISSUE = "issue";
    static final String ORIGINAL = "originalissueobject";
    private static final String CONTEXT = "context";

    private TransitionVariables() {}

    /** The variables of a transition. */
    public static Map<String, Object> of(
            Issue issue,
            @Nullable Issue original,
            @Nullable ApplicationUser user,
            int action,
            @Nullable String comment,
            TransitionOptions options) {
        Map<String, Object> variables = new HashMap<>(options.getWorkflowParams());
        variables.put(ISSUE, issue);
        if (original != null) {
            variables.put(ORIGINAL, original);
        }
        variables.put(CONTEXT, new Caller(user == null ? null : user.getKey()));
        variables.put("actionId", action);
        if (issue.getProjectObject() != null) {
            variables.put("pkey", issue.getProjectObject().getKey());
        }
        if (comment != null) {
            variables.put("comment", comment);
        }
        return variables;
    }

    /** The issue functions change. */
    public static MutableIssue issue(Map<String, Object> variables) {
        return (MutableIssue) java.util.Objects.requireNonNull(variables.get(ISSUE));
    }

    /** Puts the stored issue where the wanted one was. */
    public static void created(Map<String, Object> variables, Issue issue) {
        variables.put(ISSUE, issue);
    }

    static @Nullable String caller(Map<?, ?> variables) {
        return variables.get(CONTEXT) instanceof WorkflowContext context ? context.getCaller() : null;
    }

    private record Caller(@Nullable String caller) implements WorkflowContext {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable String getCaller() {
            return caller;
        }

        /** A function that wants nothing to be written throws instead. */
        @Override
        public void setRollbackOnly() {
            throw new UnsupportedOperationException("the host rolls back when a function throws");
        }
    }
}
