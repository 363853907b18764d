/** Tests of the import of AI systems. */
@NullMarked
package org.aimsforjira.inventory.importing.ao;

import org.jspecify.annotations.NullMarked;
