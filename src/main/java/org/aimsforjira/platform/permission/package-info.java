/** Who may do what, as Jira's permission schemes say. */
@NullMarked
package org.aimsforjira.platform.permission;

import org.jspecify.annotations.NullMarked;
