/** Tests of the use cases of the risk register. */
@NullMarked
package org.aimsforjira.risk.register.app;

import org.jspecify.annotations.NullMarked;
