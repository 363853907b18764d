package org.aimsforjira.treatment.plan.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.UserKey;

/**
 * Approved plans; rows are added, never changed. What comes out says nothing about who may see an issue: filter by Jira's permissions
 * before it is shown.
 */
public interface PlanApprovals {

    /** The newest. One query. */
    Optional<PlanApproval> last(AimsId aims);

    /** The one with this number. One query. */
    Optional<PlanApproval> get(AimsId aims, int number);

    /** The newest first. Two queries. */
    Page<PlanApproval> list(AimsId aims, Page.Request page);

    /**
     * Keeps an approval; inside a transaction.
     *
     * @param people whom the new tokens in its parts stand for
     * @throws org.aimsforjira.shared.ConcurrentChange (when the transaction ends) if there is one of this number
     */
    void append(AimsId aims, PlanApproval approval, List<PlanPart> parts, Map<String, UserKey> people);

    /** The people that plans of the AIMS name, by their tokens. One query. */
    Map<String, UserKey> people(AimsId aims);

    /** Whom these tokens stand for; those that stand for nobody any more are left out. One query for 500 tokens. */
    Map<String, UserKey> people(AimsId aims, Collection<String> tokens);

    /** What the parts of a plan hold, by place, without their content. One query. */
    List<PartMark> marks(AimsId aims, int number);

    /** The parts at these places as far as they are there, by place. One query for 500 parts. */
    List<PlanPart> parts(AimsId aims, int number, Collection<Integer> places);
}
