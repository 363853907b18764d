/** Assessments in the development host. */
@NullMarked
package org.aimsforjira.risk.assessment;

import org.jspecify.annotations.NullMarked;
