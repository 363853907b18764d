/** Logging in and out, changing user and language while developing. */
@NullMarked
package org.aimsforjira.host.ui.login;

import org.jspecify.annotations.NullMarked;
