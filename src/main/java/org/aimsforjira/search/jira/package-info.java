/** The JQL functions as Jira calls them, and what they ask Jira. */
@NullMarked
package org.aimsforjira.search.jira;

import org.jspecify.annotations.NullMarked;
