/** Writing that is killed at every step. */
@NullMarked
package org.aimsforjira.issues.app;

import org.jspecify.annotations.NullMarked;
