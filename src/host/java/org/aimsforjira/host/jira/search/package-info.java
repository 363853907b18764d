/** Search: queries on SQL, filtered by what the searcher may browse. */
@NullMarked
package org.aimsforjira.host.jira.search;

import org.jspecify.annotations.NullMarked;
