@NullMarked
package org.aimsforjira.platform.table;

import org.jspecify.annotations.NullMarked;
