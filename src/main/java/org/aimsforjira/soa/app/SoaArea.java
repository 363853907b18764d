package org.aimsforjira.soa.app;

import java.util.List;
import org.aimsforjira.catalogue.domain.Area;

/**
 * An area of Annex A with its controls.
 *
 * @param area the area
 * @param objective its objective, in our words and the reader's language
 * @param rows its controls, in their order
 */
public record SoaArea(Area area, String objective, List<SoaRow> rows) {
    public SoaArea {
        rows = List.copyOf(rows);
    }
}
