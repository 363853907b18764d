package org.aimsforjira.audit.app;

import java.util.List;
import java.util.Set;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.audit.domain.Link.Tip;

/**
 * A page of the trail, newest first.
 *
 * @param aims whose trail
 * @param entries in the order of the page
 * @param more whether older ones follow
 * @param tip the end of the chain: how many entries, and the head hash to note down
 * @param actions the actions that occur, for the filter
 */
public record TrailPage(Aims aims, List<TrailEntry> entries, boolean more, Tip tip, Set<String> actions) {
    public TrailPage {
        entries = List.copyOf(entries);
    }
}
