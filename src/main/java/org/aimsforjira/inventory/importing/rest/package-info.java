/** The import of AI systems over REST. */
@NullMarked
package org.aimsforjira.inventory.importing.rest;

import org.jspecify.annotations.NullMarked;
