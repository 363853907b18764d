package org.aimsforjira.host.ui.frame;

import java.util.List;

/**
 * The navigation of the administration: tabs above, sections at the left.
 *
 * @param tabs the areas
 * @param groups sections of the area shown
 */
public record AdminArea(List<Link> tabs, List<LinkGroup> groups) {
    /** Copies both. */
    public AdminArea {
        tabs = List.copyOf(tabs);
        groups = List.copyOf(groups);
    }
}
