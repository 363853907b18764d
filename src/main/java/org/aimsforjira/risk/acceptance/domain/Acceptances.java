package org.aimsforjira.risk.acceptance.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.shared.AimsId;

/** Where acceptances are kept. Rows are added, never changed and never deleted with their issue. */
public interface Acceptances {

    /** All of a risk, the newest first, in whichever AIMS they were made. Two queries. */
    List<Recorded> ofRisk(long riskId);

    /** The risk that had this key in this AIMS when it was accepted; the last one, should there have been two. One indexed query. */
    Optional<Long> riskWithKey(AimsId aims, String riskKey);

    /** The newest of each of these risks; a risk without any is left out. Three queries for 500 risks, one where none has any. */
    Map<Long, Recorded> latest(Collection<Long> riskIds);

    /** Those of these risks whose newest acceptance is not known to be stale and not revoked. One query for 500. */
    List<Long> watched(Collection<Long> riskIds);

    /** Risks whose newest acceptance is not known to be stale and not revoked, with ids greater than this one, ascending. One query. */
    List<Long> watchedAfter(long riskId, int limit);

    /**
     * Keeps a new one; inside the transaction of its entry in the audit trail.
     *
     * @throws org.aimsforjira.shared.ConcurrentChange when the number is taken, by way of {@link org.aimsforjira.shared.Transactions}
     */
    void add(Acceptance acceptance);

    /**
     * Keeps what happened to the newest acceptance of a risk; inside the transaction of its entry in the audit trail.
     *
     * @throws org.aimsforjira.shared.ConcurrentChange when it has an event of this kind, by way of {@link
     *     org.aimsforjira.shared.Transactions}
     */
    void add(AcceptanceEvent event);
}
