/** Writes Jira once and records it, whatever dies between the steps. */
@NullMarked
package org.aimsforjira.issues.app;

import org.jspecify.annotations.NullMarked;
