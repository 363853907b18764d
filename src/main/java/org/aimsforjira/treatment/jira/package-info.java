/** Jira's projects behind the ports of treatment. */
@NullMarked
package org.aimsforjira.treatment.jira;

import org.jspecify.annotations.NullMarked;
