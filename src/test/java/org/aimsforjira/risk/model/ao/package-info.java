/** Tests. */
@NullMarked
package org.aimsforjira.risk.model.ao;

import org.jspecify.annotations.NullMarked;
