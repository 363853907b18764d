package org.aimsforjira.treatment.domain;

import java.util.Collection;
import java.util.Map;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.shared.AimsId;

/** Where controls stand in the Statement of Applicability. A port, because the statement is derived from treatments, not the other way. */
public interface ControlStates {

    /** The key of the state of each of these controls, for example {@code planned}. Two queries, whatever their number. */
    Map<ControlId, String> of(AimsId aims, Collection<ControlId> controls);
}
