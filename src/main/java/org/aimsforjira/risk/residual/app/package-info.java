/** What remains of a risk, computed beside what people rated. */
@NullMarked
package org.aimsforjira.risk.residual.app;

import org.jspecify.annotations.NullMarked;
