package org.aimsforjira.host.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Remembers in the HTTP session who is logged in. Stands in for Seraph, Jira's login framework. */
public interface Sessions {
    /** The key of the user who is logged in, or null for nobody. */
    @Nullable
    String userKey(HttpServletRequest request);

    /** Starts a new session for a user whose password was checked by the caller; earlier session content is dropped. */
    void login(HttpServletRequest request, String userKey);

    /** Ends the session. */
    void logout(HttpServletRequest request);
}
