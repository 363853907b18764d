@NullMarked
package org.aimsforjira.treatment.plan.domain;

import org.jspecify.annotations.NullMarked;
