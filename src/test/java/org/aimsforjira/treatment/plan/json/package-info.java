@NullMarked
package org.aimsforjira.treatment.plan.json;

import org.jspecify.annotations.NullMarked;
