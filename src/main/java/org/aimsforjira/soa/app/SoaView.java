package org.aimsforjira.soa.app;

import java.util.List;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.soa.domain.SoaTotals;
import org.aimsforjira.soa.domain.StateTotals;

/**
 * The whole Statement of Applicability as one person sees it. The rows and totals are the same for everyone who may view the AIMS.
 *
 * @param aims the AIMS
 * @param mark what it looked like; see {@link SoaService#mark}
 * @param totals the decisions, over all controls
 * @param states the states, over all controls
 * @param areas the areas with their controls, in order
 */
public record SoaView(Aims aims, SoaMark mark, SoaTotals totals, StateTotals states, List<SoaArea> areas) {
    public SoaView {
        areas = List.copyOf(areas);
    }

    /** How many saves it has seen. */
    public long revision() {
        return mark.revision();
    }

    /** Whether this person may decide controls. */
    public boolean mayEdit() {
        return mark.mayEdit();
    }
}
