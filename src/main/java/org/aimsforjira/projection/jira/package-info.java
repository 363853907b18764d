/** Jira's events, jobs and issues for the projections. */
@NullMarked
package org.aimsforjira.projection.jira;

import org.jspecify.annotations.NullMarked;
