/** Builds JQL that cannot be broken by what people type, and runs nothing. */
@NullMarked
package org.aimsforjira.platform.search;

import org.jspecify.annotations.NullMarked;
