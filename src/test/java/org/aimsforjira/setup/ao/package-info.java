/** The pieces of set-up on real databases. */
@NullMarked
package org.aimsforjira.setup.ao;

import org.jspecify.annotations.NullMarked;
