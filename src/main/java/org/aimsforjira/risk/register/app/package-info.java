/** The risk register: one page of it, with the heat map of all risks. */
@NullMarked
package org.aimsforjira.risk.register.app;

import org.jspecify.annotations.NullMarked;
