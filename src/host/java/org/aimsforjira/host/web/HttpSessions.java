package org.aimsforjira.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** The logged-in user in the servlet container's session. */
final class HttpSessions implements Sessions {
    private static final String USER = "host.user";

    @Override
    public @Nullable String userKey(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(USER);
    }

    @Override
    public void login(HttpServletRequest request, String userKey) {
        logout(request);
        request.getSession(true).setAttribute(USER, userKey);
    }

    @Override
    public void logout(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
