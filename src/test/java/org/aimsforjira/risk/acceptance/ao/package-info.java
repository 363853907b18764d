/** Acceptances on real databases. */
@NullMarked
package org.aimsforjira.risk.acceptance.ao;

import org.jspecify.annotations.NullMarked;
