/** REST of residual risk and of acceptances. */
@NullMarked
package org.aimsforjira.risk.acceptance.rest;

import org.jspecify.annotations.NullMarked;
