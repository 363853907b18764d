package org.aimsforjira.host.jira.filter;

import java.util.List;

/**
 * What somebody wants a filter to be.
 *
 * @param name its name
 * @param description a sentence, may be empty
 * @param jql the query
 * @param shares who else may see it
 */
public record FilterDraft(String name, String description, String jql, List<Share> shares) {
    /** Copies the list. */
    public FilterDraft {
        shares = List.copyOf(shares);
    }
}
