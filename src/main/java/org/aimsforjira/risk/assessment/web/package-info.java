/** What people see of assessments on issues of AI risks. */
@NullMarked
package org.aimsforjira.risk.assessment.web;

import org.jspecify.annotations.NullMarked;
