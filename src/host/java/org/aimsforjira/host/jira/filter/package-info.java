/** Saved filters: queries with a name, an owner and people they are shared with; and the columns of lists of issues. */
@NullMarked
package org.aimsforjira.host.jira.filter;

import org.jspecify.annotations.NullMarked;
