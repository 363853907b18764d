/** Who watches issues. */
@NullMarked
package org.aimsforjira.host.jira.watch;

import org.jspecify.annotations.NullMarked;
