/** Computed levels on real databases. */
@NullMarked
package org.aimsforjira.risk.ao;

import org.jspecify.annotations.NullMarked;
