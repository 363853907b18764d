package org.aimsforjira.host.jira.filter;

import java.util.List;

/**
 * A saved filter.
 *
 * @param id its id
 * @param name its name, one of a kind for its owner
 * @param description a sentence, may be empty
 * @param ownerKey key of the user who owns it
 * @param jql the query
 * @param shares who else may see it; none for a private filter
 */
public record Filter(long id, String name, String description, String ownerKey, String jql, List<Share> shares) {
    /** Copies the list. */
    public Filter {
        shares = List.copyOf(shares);
    }
}
