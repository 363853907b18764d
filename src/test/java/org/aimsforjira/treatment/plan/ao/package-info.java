@NullMarked
package org.aimsforjira.treatment.plan.ao;

import org.jspecify.annotations.NullMarked;
