/** The AIMS in Active Objects. */
@NullMarked
package org.aimsforjira.aims.ao;

import org.jspecify.annotations.NullMarked;
