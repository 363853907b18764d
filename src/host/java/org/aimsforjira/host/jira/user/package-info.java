/** Users and groups: who there is, passwords, languages, and Jira's managers for them. */
@NullMarked
package org.aimsforjira.host.jira.user;

import org.jspecify.annotations.NullMarked;
