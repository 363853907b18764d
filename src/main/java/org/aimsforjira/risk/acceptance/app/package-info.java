/** Accepting, renewing and revoking, and noticing when the facts have moved. */
@NullMarked
package org.aimsforjira.risk.acceptance.app;

import org.jspecify.annotations.NullMarked;
