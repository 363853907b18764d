/** Tests of the import of AI systems. */
@NullMarked
package org.aimsforjira.inventory.importing.rest;

import org.jspecify.annotations.NullMarked;
