package org.aimsforjira.risk.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Page;

/**
 * Which controls the AI risks of a register have selected: a projection of the field <em>Annex A controls</em>, kept by the feature
 * {@code projection} and read by everybody. A risk without a control has no row. Never the source of a signed fact (DESIGN.md,
 * principle 2). What comes out says nothing about who may see the risk: filter by Jira's permissions before it is shown.
 */
public interface RiskControls {

    /** The controls of each of these risks, in order; a risk without any is left out. One query for 500 risks. */
    Map<Long, SortedSet<ControlId>> controlsOf(AimsId aims, Collection<Long> riskIds);

    /** The ids of the risks that have selected the control, ascending, and how many there are. Two queries. */
    Page<Long> risksOf(AimsId aims, ControlId control, Page.Request page);

    /** How many risks have selected the control. One query. */
    int count(AimsId aims, ControlId control);

    /** The ids of risks with a control that are greater than this one, ascending; to walk through all of them. One query. */
    List<Long> risksAfter(AimsId aims, long riskId, int limit);

    /** From now on the risk has exactly these controls; inside a transaction, under the lock of the AIMS's projections. */
    void replace(AimsId aims, long riskId, Set<ControlId> controls);

    /** The risk is no longer one of this AIMS; inside a transaction, under the lock of the AIMS's projections. */
    default void remove(AimsId aims, long riskId) {
        replace(aims, riskId, Set.of());
    }

    /** The AIMS is gone; inside a transaction. */
    void removeAll(AimsId aims);
}
