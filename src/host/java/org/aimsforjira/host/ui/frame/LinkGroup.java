package org.aimsforjira.host.ui.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Links under a heading.
 *
 * @param heading text, or null for none
 * @param links the links in order
 */
public record LinkGroup(@Nullable String heading, List<Link> links) {
    /** Copies the links. */
    public LinkGroup {
        links = List.copyOf(links);
    }
}
