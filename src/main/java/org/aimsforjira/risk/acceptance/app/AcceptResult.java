package org.aimsforjira.risk.acceptance.app;

import java.util.Optional;
import org.aimsforjira.risk.acceptance.domain.Acceptance;
import org.aimsforjira.risk.assessment.domain.Assessment;

/** What became of a wish to accept a risk that was allowed and well-formed. */
public sealed interface AcceptResult {

    /**
     * It was accepted.
     *
     * @param withinAppetite whether it might have stayed without
     */
    record Accepted(Acceptance acceptance, boolean withinAppetite) implements AcceptResult {}

    /**
     * Something is there that the person had not seen. Nothing was written.
     *
     * @param acceptance an acceptance that is newer than the one that was seen
     * @param assessment an assessment that is newer than the one that was seen
     * @param facts whether what would be frozen is something else
     */
    record Overtaken(Optional<Acceptance> acceptance, Optional<Assessment> assessment, boolean facts)
            implements AcceptResult {}
}
