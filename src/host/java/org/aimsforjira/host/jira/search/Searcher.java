package org.aimsforjira.host.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * For whom and when a query is read.
 *
 * @param user who searches, null for nobody
 * @param browsable what they may find
 * @param securityOverridden whether permissions do not count
 * @param locale the language of messages
 * @param zone where days begin for them
 * @param now the time of the search, the same for all its parts
 */
record Searcher(
        @Nullable ApplicationUser user,
        Browsable browsable,
        boolean securityOverridden,
        Locale locale,
        ZoneId zone,
        Instant now) {}
