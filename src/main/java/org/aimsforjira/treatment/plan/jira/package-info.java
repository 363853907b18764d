/** The treatment plan as a query of Jira. */
@NullMarked
package org.aimsforjira.treatment.plan.jira;

import org.jspecify.annotations.NullMarked;
