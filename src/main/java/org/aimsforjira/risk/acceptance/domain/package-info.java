/** Acceptance of residual risks (ISO/IEC 42001, 6.1.3 and 8.3): what was accepted, and whether it still holds; in plain Java. */
@NullMarked
package org.aimsforjira.risk.acceptance.domain;

import org.jspecify.annotations.NullMarked;
