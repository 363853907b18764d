/** Writing, reading and checking the audit trail. */
@NullMarked
package org.aimsforjira.audit.app;

import org.jspecify.annotations.NullMarked;
