/** Imports, their reports and the imported systems in Active Objects. */
@NullMarked
package org.aimsforjira.inventory.importing.ao;

import org.jspecify.annotations.NullMarked;
