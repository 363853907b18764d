package org.aimsforjira.risk.register.domain;

import java.util.Optional;

/** The register as a query that finds the same in Jira. */
public interface RegisterQueries {

    /**
     * The query; empty where set-up has not said which issue type is the AI risk. Fields that set-up has lost are left out.
     *
     * @param issueKey the risk whose key was typed as text, if it was one
     */
    Optional<String> jql(long projectId, RiskFilter filter, Optional<String> issueKey, RiskOrder order);
}
