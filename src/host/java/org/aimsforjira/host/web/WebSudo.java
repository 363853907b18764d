package org.aimsforjira.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Secure administrator sessions: the password again, then ten minutes, renewed by each use. Stands in for Jira's
 * InternalWebSudoManager. A request that is refused is forgotten; after the password the page is fetched anew.
 */
public final class WebSudo {
    /** How long an unused secure session lasts; Jira's default. */
    static final Duration LENGTH = Duration.ofMinutes(10);

    static final String PAGE = "/secure/admin/WebSudoAuthenticate!default.jspa";
    static final String SUBMIT = "/secure/admin/WebSudoAuthenticate.jspa";
    private static final String UNTIL = "host.websudo.until";

    /** Whether the secure session lasts; uses it. */
    public boolean isActive(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object until = session == null ? null : session.getAttribute(UNTIL);
        if (until instanceof Long end && System.currentTimeMillis() < end) {
            start(request);
            return true;
        }
        return false;
    }

    /** Starts or renews the secure session; the caller has checked the password. */
    void start(HttpServletRequest request) {
        request.getSession(true).setAttribute(UNTIL, System.currentTimeMillis() + LENGTH.toMillis());
    }

    /** Ends the secure session. */
    public void drop(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(UNTIL);
        }
    }

    /** Sends the browser to the password page, and from there back. */
    public void askForPassword(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        response.sendRedirect(request.getContextPath() + PAGE + "?webSudoDestination="
                + URLEncoder.encode(path + query, StandardCharsets.UTF_8));
    }
}
