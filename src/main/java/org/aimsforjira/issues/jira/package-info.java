/** Jira's issues, links and entity properties behind the ports of this feature. */
@NullMarked
package org.aimsforjira.issues.jira;

import org.jspecify.annotations.NullMarked;
