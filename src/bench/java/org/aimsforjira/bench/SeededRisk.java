package org.aimsforjira.bench;

import java.util.Set;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.risk.domain.ComputedLevels.Placed;

/**
 * A risk that was written.
 *
 * @param key its key
 * @param controls those selected to treat it
 * @param inherent its rating and level
 * @param residual what is left of it
 * @param modelVersion of the model that the levels are from
 */
record SeededRisk(
        long id, String key, Set<ControlId> controls, Placed inherent, Placed residual, String modelVersion) {}
