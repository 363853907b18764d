/** REST of assessments. */
@NullMarked
package org.aimsforjira.risk.assessment.rest;

import org.jspecify.annotations.NullMarked;
