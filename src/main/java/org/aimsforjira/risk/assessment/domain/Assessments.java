package org.aimsforjira.risk.assessment.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Page;

/** Where assessments are kept. Rows are added, never changed and never deleted with their issue. */
public interface Assessments {

    /** The newest assessment of the risk in this AIMS. One indexed query. */
    Optional<Assessment> latest(AimsId aims, long riskId);

    /** The newest of each of these risks; a risk without any is left out. A constant number of queries for 100 risks. */
    Map<Long, Assessment> latest(AimsId aims, Collection<Long> riskIds);

    /** One by its number. */
    Optional<Assessment> get(AimsId aims, long riskId, int number);

    /** The newest first. Two queries. */
    Page<Assessment> ofRisk(AimsId aims, long riskId, Page.Request page);

    /** The risk that had this key in this AIMS when it was assessed; the last one, should there have been two. One indexed query. */
    Optional<Long> riskWithKey(AimsId aims, String riskKey);

    /**
     * Keeps a new one; inside the transaction of its entry in the audit trail, under the lock of the risk.
     *
     * @throws org.aimsforjira.shared.ConcurrentChange when the number is taken, by way of {@link org.aimsforjira.shared.Transactions}
     */
    void add(Assessment assessment);
}
