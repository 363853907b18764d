/** The use cases of the inventory: list the AI systems, look at one. */
@NullMarked
package org.aimsforjira.inventory.app;

import org.jspecify.annotations.NullMarked;
