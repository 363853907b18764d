/** Evidence found by JQL. */
@NullMarked
package org.aimsforjira.evidence.jira;

import org.jspecify.annotations.NullMarked;
