/** The HTTP side of the host: server, sessions, tokens against forged requests, secure administrator sessions. */
@NullMarked
package org.aimsforjira.host.web;

import org.jspecify.annotations.NullMarked;
