/** Saved views of the register in Active Objects. */
@NullMarked
package org.aimsforjira.risk.register.ao;

import org.jspecify.annotations.NullMarked;
