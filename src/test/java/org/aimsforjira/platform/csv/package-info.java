/** Tests of CSV, read and written. */
@NullMarked
package org.aimsforjira.platform.csv;

import org.jspecify.annotations.NullMarked;
