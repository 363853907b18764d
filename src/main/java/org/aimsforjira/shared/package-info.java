/** Plain Java that every feature shares: ids, pages, outcomes and the ports every use case needs. Knows neither Jira nor a database. */
@NullMarked
package org.aimsforjira.shared;

import org.jspecify.annotations.NullMarked;
