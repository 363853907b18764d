/** The only shared code that knows Jira: adapters of the ports that every feature needs. */
@NullMarked
package org.aimsforjira.platform;

import org.jspecify.annotations.NullMarked;
