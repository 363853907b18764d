/** Risk models in the packaged plugin on the development host. */
@NullMarked
package org.aimsforjira.risk.model;

import org.jspecify.annotations.NullMarked;
