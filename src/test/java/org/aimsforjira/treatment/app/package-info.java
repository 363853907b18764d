/** Treatments with everything around them in memory. */
@NullMarked
package org.aimsforjira.treatment.app;

import org.jspecify.annotations.NullMarked;
