/** The risk register of the packaged plugin. */
@NullMarked
package org.aimsforjira.risk.register;

import org.jspecify.annotations.NullMarked;
