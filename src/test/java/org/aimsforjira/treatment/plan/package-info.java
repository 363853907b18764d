@NullMarked
package org.aimsforjira.treatment.plan;

import org.jspecify.annotations.NullMarked;
