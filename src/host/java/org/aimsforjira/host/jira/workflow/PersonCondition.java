package org.aimsforjira.host.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Passes for the one person of the issue that it asks for, such as its assignee. */
final class PersonCondition implements Condition {
    private final Function<Issue, @Nullable String> person;

    PersonCondition(Function<Issue, @Nullable String> person) {
        this.person = person;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet ps) {
        Issue issue = (Issue) Objects.requireNonNull(transientVars.get(TransitionVariables.ORIGINAL));
        String caller = TransitionVariables.caller(transientVars);
        return caller != null && caller.equals(person.apply(issue));
    }
}
