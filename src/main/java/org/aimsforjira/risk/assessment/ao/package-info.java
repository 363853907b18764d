/** Assessments in Active Objects. */
@NullMarked
package org.aimsforjira.risk.assessment.ao;

import org.jspecify.annotations.NullMarked;
