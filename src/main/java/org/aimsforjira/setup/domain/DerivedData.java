package org.aimsforjira.setup.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.aimsforjira.shared.AimsId;

/** What is derived from the work in Jira and can be made again from it: told on the health page, and made again on request. */
public interface DerivedData {

    Standing of(AimsId aims);

    /** Compares all of it with Jira in the background and mends what differs. Asking twice is asking once. */
    void rebuild(AimsId aims);

    /**
     * How the derived data of an AIMS are.
     *
     * @param doubtful whether they may differ from Jira: never compared, or an event could not be followed
     * @param running whether they are being compared now
     * @param last the last comparison that came to its end; empty before the first
     */
    record Standing(boolean doubtful, boolean running, Optional<Comparison> last) {}

    /**
     * A comparison.
     *
     * @param at when it ended
     * @param took how long it took
     * @param risks risks that differed and were put right
     * @param treatments the same for treatments
     * @param evidence the same for issues that are evidence
     * @param controls the same for the numbers of controls
     */
    record Comparison(Instant at, Duration took, int risks, int treatments, int evidence, int controls) {

        public int differences() {
            return risks + treatments + evidence + controls;
        }
    }
}
