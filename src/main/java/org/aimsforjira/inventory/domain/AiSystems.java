package org.aimsforjira.inventory.domain;

import java.util.Optional;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.UserKey;

/** The AI systems of a register project, as one person may see them: Jira's permissions and issue security decide. */
public interface AiSystems {

    /**
     * One page of the systems. A constant number of calls to Jira whatever the number of systems.
     *
     * @return empty when set-up has not said which issue type is the AI system
     */
    Optional<Found> search(UserKey viewer, long projectId, SystemFilter filter, SystemOrder order, Page.Request page);

    /**
     * The system with this key; empty when there is none, it is no AI system, or the viewer may not see it.
     */
    Optional<AiSystemDetails> byKey(UserKey viewer, String issueKey);

    /**
     * @param page the systems, and how many the viewer may see in all
     * @param jql the query that finds the same in Jira, with its order
     */
    record Found(Page<AiSystem> page, String jql) {}
}
