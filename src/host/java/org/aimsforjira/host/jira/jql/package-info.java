/** The query language: from text to the published clause tree and back. */
@NullMarked
package org.aimsforjira.host.jira.jql;

import org.jspecify.annotations.NullMarked;
