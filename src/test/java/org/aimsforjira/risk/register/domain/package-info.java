/** Tests of what the risk register shows. */
@NullMarked
package org.aimsforjira.risk.register.domain;

import org.jspecify.annotations.NullMarked;
