/** The people of Jira. */
@NullMarked
package org.aimsforjira.platform.user;

import org.jspecify.annotations.NullMarked;
