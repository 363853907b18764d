/** Locks over all nodes, on Jira's cluster lock service. */
@NullMarked
package org.aimsforjira.platform.lock;

import org.jspecify.annotations.NullMarked;
