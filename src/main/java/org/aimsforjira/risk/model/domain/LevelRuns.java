package org.aimsforjira.risk.model.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.UserKey;

/** How far the levels of the risks have followed the newest model of each AIMS: one run for each, which survives a restart. */
public interface LevelRuns {

    /** The newest run; empty where no model was published yet. One query. */
    Optional<Run> of(AimsId aims);

    /** Those that have not come to their end. */
    List<Run> unfinished();

    /**
     * Keeps the run in place of the one before; inside a transaction, and that while holding the {@link #lock}: a run that goes on looks
     * first whether it is still the newest.
     */
    void save(Run run);

    /** The name of the lock for the run of an AIMS. It is never held for long. */
    static String lock(AimsId aims) {
        return "org.aimsforjira.risk.model.run." + aims;
    }

    /**
     * A run.
     *
     * @param version the model that the levels are to follow
     * @param by in whose name levels are written
     * @param done how many risks were looked at
     * @param failed how many of them could not be written
     * @param total how many there were when it began
     * @param finishedAt empty while it is running or waits for its turn
     */
    record Run(AimsId aims, String version, UserKey by, int done, int failed, int total, Optional<Instant> finishedAt) {

        public Run at(int looked, int broken) {
            return new Run(aims, version, by, looked, broken, Math.max(total, looked), Optional.empty());
        }

        public Run finished(Instant at) {
            return new Run(aims, version, by, done, failed, Math.max(total, done), Optional.of(at));
        }
    }
}
