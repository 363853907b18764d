/** Tests of the import of AI systems. */
@NullMarked
package org.aimsforjira.inventory.importing.web;

import org.jspecify.annotations.NullMarked;
