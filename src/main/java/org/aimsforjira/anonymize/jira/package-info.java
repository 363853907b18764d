/** Jira tells us whom it anonymizes. */
@NullMarked
package org.aimsforjira.anonymize.jira;

import org.jspecify.annotations.NullMarked;
