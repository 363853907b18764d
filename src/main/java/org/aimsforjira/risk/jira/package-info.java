/** What Jira tells about risks. */
@NullMarked
package org.aimsforjira.risk.jira;

import org.jspecify.annotations.NullMarked;
