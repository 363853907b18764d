/** What remains of a risk when its controls operate, and whether they are layered: our rules, in plain Java. */
@NullMarked
package org.aimsforjira.risk.residual.domain;

import org.jspecify.annotations.NullMarked;
