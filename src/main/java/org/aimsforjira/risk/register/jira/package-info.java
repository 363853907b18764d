/** The filters of the risk register as JQL. */
@NullMarked
package org.aimsforjira.risk.register.jira;

import org.jspecify.annotations.NullMarked;
