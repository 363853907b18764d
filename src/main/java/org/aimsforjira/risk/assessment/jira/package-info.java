/** What Jira tells and asks about assessments. */
@NullMarked
package org.aimsforjira.risk.assessment.jira;

import org.jspecify.annotations.NullMarked;
