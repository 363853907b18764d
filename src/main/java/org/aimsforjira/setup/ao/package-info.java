/** The pieces of set-up in Active Objects. */
@NullMarked
package org.aimsforjira.setup.ao;

import org.jspecify.annotations.NullMarked;
