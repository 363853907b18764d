package org.aimsforjira.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The cookie {@code atlassian.xsrf.token} and its copy in forms, {@code atl_token}. Stands in for Jira's XsrfTokenGenerator. */
public interface XsrfTokens {
    /** The token of this browser for forms and links; makes one and sets the cookie when there is none yet. */
    String token(HttpServletRequest request, HttpServletResponse response);

    /** Whether the request carries in {@code atl_token} (parameter) the token of its cookie. */
    boolean isValid(HttpServletRequest request);
}
