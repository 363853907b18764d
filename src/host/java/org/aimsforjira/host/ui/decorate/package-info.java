/** Puts header and navigation around pages of plugins. */
@NullMarked
package org.aimsforjira.host.ui.decorate;

import org.jspecify.annotations.NullMarked;
