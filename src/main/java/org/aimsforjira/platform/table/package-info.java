/** Tables as files that spreadsheets open. */
@NullMarked
package org.aimsforjira.platform.table;

import org.jspecify.annotations.NullMarked;
