/** Risks with everything around them in memory. */
@NullMarked
package org.aimsforjira.risk.app;

import org.jspecify.annotations.NullMarked;
