/** Reading, checking and publishing risk models. */
@NullMarked
package org.aimsforjira.risk.model.app;

import org.jspecify.annotations.NullMarked;
