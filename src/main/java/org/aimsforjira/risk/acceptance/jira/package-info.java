/** Jira's project roles and the hourly look at acceptances. */
@NullMarked
package org.aimsforjira.risk.acceptance.jira;

import org.jspecify.annotations.NullMarked;
