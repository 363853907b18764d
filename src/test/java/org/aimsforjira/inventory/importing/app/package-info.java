/** Tests of the import of AI systems. */
@NullMarked
package org.aimsforjira.inventory.importing.app;

import org.jspecify.annotations.NullMarked;
