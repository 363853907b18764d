/** What all pages share. */
@NullMarked
package org.aimsforjira.host.ui.frame;

import org.jspecify.annotations.NullMarked;
