/** The administration area. */
@NullMarked
package org.aimsforjira.host.ui.admin;

import org.jspecify.annotations.NullMarked;
