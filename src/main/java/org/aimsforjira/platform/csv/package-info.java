/** CSV files, read and written. The only place that knows the CSV library. */
@NullMarked
package org.aimsforjira.platform.csv;

import org.jspecify.annotations.NullMarked;
