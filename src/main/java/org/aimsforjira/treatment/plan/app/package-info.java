/** Use cases of the treatment plan. */
@NullMarked
package org.aimsforjira.treatment.plan.app;

import org.jspecify.annotations.NullMarked;
