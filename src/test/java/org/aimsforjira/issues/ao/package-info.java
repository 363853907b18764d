/** Intents on real databases. */
@NullMarked
package org.aimsforjira.issues.ao;

import org.jspecify.annotations.NullMarked;
