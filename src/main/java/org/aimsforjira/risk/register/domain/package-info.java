/** What the risk register shows: filters, order, and the heat map of a model. Plain Java. */
@NullMarked
package org.aimsforjira.risk.register.domain;

import org.jspecify.annotations.NullMarked;
