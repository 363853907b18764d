package org.aimsforjira.host.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Tokens against forged requests: the cookie {@code atlassian.xsrf.token} against the parameter {@code atl_token}. Stands in
 * for Jira's SimpleXsrfTokenGenerator: a token is random and ends in {@code lin} or {@code lout}, for a user who was logged in
 * or out when it was made; one made while logged out is replaced after the login.
 */
public final class XsrfCookies implements XsrfTokens, XsrfTokenGenerator {
    private static final String COOKIE = "atlassian.xsrf.token";
    private static final String MADE = XsrfCookies.class.getName();
    private static final String LOGGED_IN = "lin";
    private static final String LOGGED_OUT = "lout";

    private final SecureRandom random = new SecureRandom();
    private final JiraAuthenticationContext authentication;

    /** For the user of the running thread. */
    public XsrfCookies(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public String token(HttpServletRequest request, HttpServletResponse response) {
        String present = getToken(request);
        if (present != null && isOfThisState(present)) {
            return present;
        }
        byte[] bytes = new byte[20];
        random.nextBytes(bytes);
        String made =
                HexFormat.of().formatHex(bytes) + "_" + (authentication.isLoggedInUser() ? LOGGED_IN : LOGGED_OUT);
        request.setAttribute(MADE, made);
        Cookie cookie = new Cookie(COOKIE, made);
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setHttpOnly(false);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return made;
    }

    private boolean isOfThisState(String token) {
        return generatedByAuthenticatedUser(token) == authentication.isLoggedInUser();
    }

    @Override
    public boolean isValid(HttpServletRequest request) {
        return validateToken(request, request.getParameter(TOKEN_WEB_PARAMETER_KEY));
    }

    @Override
    public String generateToken() {
        return generateToken(ExecutingHttpRequest.get());
    }

    @Override
    public @Nullable String generateToken(boolean create) {
        return generateToken(ExecutingHttpRequest.get(), create);
    }

    @Override
    public String generateToken(HttpServletRequest request) {
        return token(request, ExecutingHttpRequest.getResponse());
    }

    @Override
    public @Nullable String generateToken(HttpServletRequest request, boolean create) {
        return create ? generateToken(request) : getToken(request);
    }

    /** The token the browser has; one made during this request counts. */
    @Override
    public @Nullable String getToken(HttpServletRequest request) {
        Object made = request.getAttribute(MADE);
        if (made != null) {
            return made.toString();
        }
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    @Override
    public String getXsrfTokenName() {
        return COOKIE;
    }

    @Override
    public boolean validateToken(HttpServletRequest request, @Nullable String token) {
        String present = getToken(request);
        return present != null
                && token != null
                && isOfThisState(present)
                && MessageDigest.isEqual(
                        present.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean generatedByAuthenticatedUser(String token) {
        return token.endsWith("_" + LOGGED_IN);
    }
}
