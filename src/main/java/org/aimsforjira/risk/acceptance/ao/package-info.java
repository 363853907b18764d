/** Acceptances in Active Objects. */
@NullMarked
package org.aimsforjira.risk.acceptance.ao;

import org.jspecify.annotations.NullMarked;
