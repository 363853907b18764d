/** Tests of the import of AI systems. */
@NullMarked
package org.aimsforjira.inventory.importing.file;

import org.jspecify.annotations.NullMarked;
