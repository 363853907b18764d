/** Risk models in Active Objects. */
@NullMarked
package org.aimsforjira.risk.model.ao;

import org.jspecify.annotations.NullMarked;
