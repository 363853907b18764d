package org.aimsforjira.host.jira.workflow;

import java.util.Map;

/** How the essential functions of a transition are carried out by the one who writes issues. */
public interface TransitionSteps {
    /** Does one of them. @param args its arguments */
    void run(EssentialFunction function, Map<String, String> args);
}
