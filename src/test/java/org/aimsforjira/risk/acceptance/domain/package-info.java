/** When acceptances go stale. */
@NullMarked
package org.aimsforjira.risk.acceptance.domain;

import org.jspecify.annotations.NullMarked;
