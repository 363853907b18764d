/** The jobs of risk models. */
@NullMarked
package org.aimsforjira.risk.model.jira;

import org.jspecify.annotations.NullMarked;
