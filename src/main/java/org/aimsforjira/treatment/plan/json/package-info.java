/** The options of treatment from a file in the jar. */
@NullMarked
package org.aimsforjira.treatment.plan.json;

import org.jspecify.annotations.NullMarked;
