/** Journeys of people through the product, in a real browser against the packaged jar. See ADR 007. */
@NullMarked
package org.aimsforjira.e2e;

import org.jspecify.annotations.NullMarked;
