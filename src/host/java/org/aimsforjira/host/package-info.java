/** The development host: runs the packaged plugin the way Jira does where no Jira is at hand; never shipped. */
@NullMarked
package org.aimsforjira.host;

import org.jspecify.annotations.NullMarked;
