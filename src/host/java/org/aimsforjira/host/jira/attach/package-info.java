/** Files attached to issues. */
@NullMarked
package org.aimsforjira.host.jira.attach;

import org.jspecify.annotations.NullMarked;
