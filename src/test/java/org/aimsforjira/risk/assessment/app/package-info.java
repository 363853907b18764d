/** What becomes of assessments, whoever rates and whenever a node dies. */
@NullMarked
package org.aimsforjira.risk.assessment.app;

import org.jspecify.annotations.NullMarked;
