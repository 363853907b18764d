/** Active Objects for plugins: the real engine behind the interface that Jira's Active Objects plugin publishes. */
@NullMarked
package org.aimsforjira.host.ao;

import org.jspecify.annotations.NullMarked;
