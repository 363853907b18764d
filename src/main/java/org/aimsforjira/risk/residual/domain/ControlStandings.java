package org.aimsforjira.risk.residual.domain;

import java.util.Collection;
import java.util.Map;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.shared.AimsId;

/** Where controls stand today. A port, because the statement is derived from risks and treatments, not the other way. */
public interface ControlStandings {

    /** The standing of each of these controls. Two queries, whatever their number. */
    Map<ControlId, ControlStanding> standings(AimsId aims, Collection<ControlId> controls);
}
