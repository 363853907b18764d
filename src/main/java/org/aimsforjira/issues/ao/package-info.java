/** Intents in Active Objects. */
@NullMarked
package org.aimsforjira.issues.ao;

import org.jspecify.annotations.NullMarked;
