/** Workflows: steps, transitions and their rules, schemes of projects, and the engine that asks conditions and runs functions. */
@NullMarked
package org.aimsforjira.host.jira.workflow;

import org.jspecify.annotations.NullMarked;
