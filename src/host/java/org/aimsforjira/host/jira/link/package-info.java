/** Issue links and their types. */
@NullMarked
package org.aimsforjira.host.jira.link;

import org.jspecify.annotations.NullMarked;
