/** The projects of Jira. */
@NullMarked
package org.aimsforjira.platform.project;

import org.jspecify.annotations.NullMarked;
