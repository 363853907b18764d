/** Issue types, statuses, priorities and resolutions. */
@NullMarked
package org.aimsforjira.host.jira.constant;

import org.jspecify.annotations.NullMarked;
