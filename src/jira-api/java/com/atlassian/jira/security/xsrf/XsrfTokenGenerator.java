package com.atlassian.jira.security.xsrf;

import jakarta.servlet.http.HttpServletRequest;

// unconfirmed (memory only): getToken, getXsrfTokenName, generatedByAuthenticatedUser
public interface XsrfTokenGenerator {
    String TOKEN_WEB_PARAMETER_KEY = "atl_token";

    /** The token of the running request. */
    String generateToken();

    String generateToken(boolean create);

    String generateToken(HttpServletRequest request);

    String generateToken(HttpServletRequest request, boolean create);

    String getToken(HttpServletRequest request);

    String getXsrfTokenName();

    boolean validateToken(HttpServletRequest request, String token);

    boolean generatedByAuthenticatedUser(String token);
}
