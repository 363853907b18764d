/** Decoration of plugin pages. */
@NullMarked
package org.aimsforjira.host.ui.decorate;

import org.jspecify.annotations.NullMarked;
