/** Set-up's ports on Jira's own managers. */
@NullMarked
package org.aimsforjira.setup.jira;

import org.jspecify.annotations.NullMarked;
