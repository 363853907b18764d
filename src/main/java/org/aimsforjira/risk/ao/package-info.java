/** Controls of risks and computed levels in Active Objects. */
@NullMarked
package org.aimsforjira.risk.ao;

import org.jspecify.annotations.NullMarked;
