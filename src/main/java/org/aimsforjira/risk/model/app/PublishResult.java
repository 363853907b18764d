package org.aimsforjira.risk.model.app;

import java.util.List;
import org.aimsforjira.risk.model.domain.Finding;
import org.aimsforjira.risk.model.domain.PublishedModel;

/** What became of a wish to publish. */
public sealed interface PublishResult {

    /** It is in force. */
    record Published(PublishedModel model) implements PublishResult {}

    /** Nothing was written: it has errors. */
    record Broken(List<Finding> findings) implements PublishResult {
        public Broken {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Nothing was written: another version came into force since the draft was made.
     *
     * @param current the version in force
     * @param byName who published it; empty for the built-in model
     */
    record ChangedMeanwhile(String current, String byName) implements PublishResult {}
}
