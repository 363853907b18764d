/** Screens, tabs, their schemes, and which fields are required. */
@NullMarked
package org.aimsforjira.host.jira.screen;

import org.jspecify.annotations.NullMarked;
