/** Texts, dates and numbers in the language of the reader. */
@NullMarked
package org.aimsforjira.platform.i18n;

import org.jspecify.annotations.NullMarked;
