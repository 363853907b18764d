package org.aimsforjira.soa.app;

import java.util.List;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.soa.domain.SoaTotals;

/**
 * The whole Statement of Applicability as one person sees it. The rows and totals are the same for everyone who may view the AIMS.
 *
 * @param aims the AIMS
 * @param revision how many saves it has seen; see {@link SoaService#revision}
 * @param mayEdit whether this person may decide controls
 * @param totals over all controls
 * @param areas the areas with their controls, in order
 */
public record SoaView(Aims aims, long revision, boolean mayEdit, SoaTotals totals, List<SoaArea> areas) {
    public SoaView {
        areas = List.copyOf(areas);
    }
}
