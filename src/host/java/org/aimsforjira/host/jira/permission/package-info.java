/** Project roles, permission schemes and global permissions, and who holds what. */
@NullMarked
package org.aimsforjira.host.jira.permission;

import org.jspecify.annotations.NullMarked;
