/** Acceptances in the development host. */
@NullMarked
package org.aimsforjira.risk.acceptance;

import org.jspecify.annotations.NullMarked;
