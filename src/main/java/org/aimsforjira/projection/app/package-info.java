/** Keeps the projections: after each event on an issue, and all of them again from Jira. */
@NullMarked
package org.aimsforjira.projection.app;

import org.jspecify.annotations.NullMarked;
