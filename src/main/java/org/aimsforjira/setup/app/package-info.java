/** Use cases of set-up: what would be done, doing it, and how the pieces are. For those who administer AIMS. */
@NullMarked
package org.aimsforjira.setup.app;

import org.jspecify.annotations.NullMarked;
