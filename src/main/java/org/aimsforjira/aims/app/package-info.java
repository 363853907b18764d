/** The door to an AIMS: who may come in, and what looks absent to whom. */
@NullMarked
package org.aimsforjira.aims.app;

import org.jspecify.annotations.NullMarked;
