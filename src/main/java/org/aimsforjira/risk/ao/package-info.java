/** The controls of risks in Active Objects. */
@NullMarked
package org.aimsforjira.risk.ao;

import org.jspecify.annotations.NullMarked;
