/**
 * Guards over the packaged plugin jar: what Jira would refuse at install time, or silently block at run time, fails the build
 * here. Each guard is itself tried on a committed fixture that it has to refuse.
 */
@NullMarked
package org.aimsforjira.descriptor;

import org.jspecify.annotations.NullMarked;
