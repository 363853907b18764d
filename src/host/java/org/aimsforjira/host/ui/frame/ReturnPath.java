package org.aimsforjira.host.ui.frame;

import jakarta.servlet.http.HttpServletRequest;

/** Where a reader comes back to: a path within the host, never another site. */
public final class ReturnPath {
    private ReturnPath() {}

    /** The path and query of the request below the context path. */
    public static String of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }

    /** The wanted path if it lies within the host, else the other one. */
    public static String safe(String wanted, String otherwise) {
        boolean within = wanted.startsWith("/")
                && !wanted.startsWith("//")
                && wanted.indexOf('\\') < 0
                && wanted.chars().noneMatch(character -> character < ' ');
        return within ? wanted : otherwise;
    }
}
