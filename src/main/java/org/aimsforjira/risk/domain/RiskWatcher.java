package org.aimsforjira.risk.domain;

import java.util.Set;

/**
 * Wants to know when risks, or the work that treats them, may have changed. Told after what is kept of them is up to date, in the thread
 * of whoever changed them; never for an issue that has no part in an AIMS. Must not fail.
 */
@FunctionalInterface
public interface RiskWatcher {

    /** Something happened to these risks, which may be gone, or to issues that treat or treated them. */
    void risksTouched(Set<Long> riskIds);
}
