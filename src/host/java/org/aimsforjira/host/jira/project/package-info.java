/** Projects: their rows, their validation and Jira's services for them. */
@NullMarked
package org.aimsforjira.host.jira.project;

import org.jspecify.annotations.NullMarked;
