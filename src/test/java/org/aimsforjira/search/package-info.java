@NullMarked
package org.aimsforjira.search;

import org.jspecify.annotations.NullMarked;
