/** Use cases of set-up on a Jira in memory. */
@NullMarked
package org.aimsforjira.setup.app;

import org.jspecify.annotations.NullMarked;
