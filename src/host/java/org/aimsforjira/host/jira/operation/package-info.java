/** Operations that take several parts of Jira: cloning and bulk change. */
@NullMarked
package org.aimsforjira.host.jira.operation;

import org.jspecify.annotations.NullMarked;
