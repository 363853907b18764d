/** The rules about what remains. */
@NullMarked
package org.aimsforjira.risk.residual.domain;

import org.jspecify.annotations.NullMarked;
