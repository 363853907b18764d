/** Login, logout and the switches for development. */
@NullMarked
package org.aimsforjira.host.ui.login;

import org.jspecify.annotations.NullMarked;
