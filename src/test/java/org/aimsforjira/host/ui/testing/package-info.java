/** A reader without a browser, for tests of pages. */
@NullMarked
package org.aimsforjira.host.ui.testing;

import org.jspecify.annotations.NullMarked;
