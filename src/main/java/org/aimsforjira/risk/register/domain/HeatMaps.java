package org.aimsforjira.risk.register.domain;

import org.aimsforjira.risk.domain.MapKind;

/**
 * Both heat maps of an AIMS.
 *
 * @param inherent the risks without treatment
 * @param residual what is left of them
 */
public record HeatMaps(HeatMap inherent, HeatMap residual) {

    public HeatMap of(MapKind map) {
        return map == MapKind.INHERENT ? inherent : residual;
    }
}
