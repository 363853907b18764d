@NullMarked
package org.aimsforjira.treatment.plan.jira;

import org.jspecify.annotations.NullMarked;
