package org.aimsforjira.search.domain;

import java.util.Optional;
import org.aimsforjira.shared.UserKey;

/**
 * Who a query runs for.
 *
 * @param user empty for somebody who is not logged in
 * @param securityOverridden whether Jira runs the query for itself, whatever the user may see
 */
public record Searcher(Optional<UserKey> user, boolean securityOverridden) {}
