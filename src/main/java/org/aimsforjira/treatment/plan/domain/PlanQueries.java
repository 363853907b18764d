package org.aimsforjira.treatment.plan.domain;

import java.time.LocalDate;
import java.util.Optional;

/** The plan as a query that finds the same in Jira. */
public interface PlanQueries {

    /**
     * The query: the worst risks first, then by key; empty where set-up has not said which issue type is the AI risk. Fields that set-up
     * has lost are left out.
     *
     * @param projectId the register project
     * @param projectKey its key, by which the function of the plugin knows the AIMS
     * @param today the day by the clock of the AIMS, before which open work is overdue
     */
    Optional<String> jql(long projectId, String projectKey, PlanFilter filter, LocalDate today);
}
