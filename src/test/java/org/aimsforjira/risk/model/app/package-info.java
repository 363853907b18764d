/** Tests. */
@NullMarked
package org.aimsforjira.risk.model.app;

import org.jspecify.annotations.NullMarked;
