/** Assessments on real databases. */
@NullMarked
package org.aimsforjira.risk.assessment.ao;

import org.jspecify.annotations.NullMarked;
