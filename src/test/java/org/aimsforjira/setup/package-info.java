/** A Jira in memory with schemes that are shared as in real life, for the tests of set-up. */
@NullMarked
package org.aimsforjira.setup;

import org.jspecify.annotations.NullMarked;
