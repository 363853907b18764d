@NullMarked
package org.aimsforjira.search.app;

import org.jspecify.annotations.NullMarked;
