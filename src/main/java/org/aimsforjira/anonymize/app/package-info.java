/** People whom Jira anonymizes: our records follow, and what lies beside the audit trail is erased. */
@NullMarked
package org.aimsforjira.anonymize.app;

import org.jspecify.annotations.NullMarked;
