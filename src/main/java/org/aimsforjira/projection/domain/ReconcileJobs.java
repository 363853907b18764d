package org.aimsforjira.projection.domain;

import org.aimsforjira.shared.AimsId;

/** Runs reconciles in the background, once in the cluster. */
public interface ReconcileJobs {

    /** Reconciles the AIMS as soon as the scheduler can. Asking twice is asking once. */
    void soon(AimsId aims);
}
