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
 * InternalWebSudoManager. A form that is refused is forgotten (unconfirmed: Jira
 * may send it again).
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

    /**
     * Sends the browser to the password page, and from there back: to the address itself, or for a form to the page it was
     * on, where it can be sent again.
     */
    public void askForPassword(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + PAGE + "?webSudoDestination="
                + URLEncoder.encode(destination(request), StandardCharsets.UTF_8));
    }

    private static String destination(HttpServletRequest request) {
        String context = request.getContextPath();
        if (request.getMethod().equals("GET")) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            return request.getRequestURI().substring(context.length()) + query;
        }
        String referer = request.getHeader("Referer");
        String own = request.getRequestURL()
                .substring(
                        0,
                        request.getRequestURL().length()
                                - request.getRequestURI().length());
        boolean ofThisHost = referer != null && referer.startsWith(own + context + "/");
        return ofThisHost ? referer.substring(own.length() + context.length()) : "/secure/admin/";
    }
}
