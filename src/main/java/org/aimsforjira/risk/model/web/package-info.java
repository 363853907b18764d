/** The pages of risk models. */
@NullMarked
package org.aimsforjira.risk.model.web;

import org.jspecify.annotations.NullMarked;
