package org.aimsforjira.host.jira.workflow;

import java.util.Locale;

/** What a rule of a transition does (developer.atlassian.com, "Workflow modules"). */
public enum RuleKind {
    /** Decides whether somebody is offered the transition. */
    CONDITION,
    /** Checks what was entered; refuses with messages. */
    VALIDATOR,
    /** Does something once the transition is accepted. */
    FUNCTION;

    /** Name of the element that declares such a module. */
    public String element() {
        return "workflow-" + key();
    }

    /** Word in tables and addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a word. */
    public static RuleKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
