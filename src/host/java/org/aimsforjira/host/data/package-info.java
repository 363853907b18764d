/** What an empty host is filled with: users, groups, roles, schemes and three projects. */
@NullMarked
package org.aimsforjira.host.data;

import org.jspecify.annotations.NullMarked;
