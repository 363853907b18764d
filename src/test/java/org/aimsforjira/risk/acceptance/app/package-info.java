/** Accepting, renewing, revoking, noticing. */
@NullMarked
package org.aimsforjira.risk.acceptance.app;

import org.jspecify.annotations.NullMarked;
