package org.aimsforjira.risk.model.domain;

import org.aimsforjira.shared.AimsId;

/** Has the levels of all risks of an AIMS follow its newest model, in the background. */
public interface LevelJobs {

    /** Asking twice is asking once. */
    void follow(AimsId aims);
}
