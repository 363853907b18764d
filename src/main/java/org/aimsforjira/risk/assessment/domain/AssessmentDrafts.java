package org.aimsforjira.risk.assessment.domain;

import java.util.List;
import java.util.Optional;
import org.aimsforjira.shared.AimsId;

/** Where drafts lie while Jira is written. All under the lock of the risk. */
public interface AssessmentDrafts {

    /** The draft of the risk. One indexed query. */
    Optional<AssessmentDraft> of(AimsId aims, long riskId);

    /** All of an AIMS: those of the dialogs that are being sent now, and what crashes left. One query. */
    List<AssessmentDraft> all(AimsId aims);

    /**
     * Keeps the draft of a risk that has none; inside a transaction.
     *
     * @throws org.aimsforjira.shared.ConcurrentChange when the risk has one, by way of {@link org.aimsforjira.shared.Transactions}
     */
    void add(AssessmentDraft draft);

    /** Takes the draft of the risk away, if it has one; inside a transaction. */
    void remove(AimsId aims, long riskId);
}
