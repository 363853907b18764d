/** Issues: their rows and values, validation, history, comments, events and the mail outbox. */
@NullMarked
package org.aimsforjira.host.jira.issue;

import org.jspecify.annotations.NullMarked;
