/** The audit trail in Active Objects. */
@NullMarked
package org.aimsforjira.audit.ao;

import org.jspecify.annotations.NullMarked;
