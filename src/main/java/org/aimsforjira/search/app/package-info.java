/** What each JQL function answers, and to whom. */
@NullMarked
package org.aimsforjira.search.app;

import org.jspecify.annotations.NullMarked;
