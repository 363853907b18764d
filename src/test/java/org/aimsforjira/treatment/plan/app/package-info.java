@NullMarked
package org.aimsforjira.treatment.plan.app;

import org.jspecify.annotations.NullMarked;
