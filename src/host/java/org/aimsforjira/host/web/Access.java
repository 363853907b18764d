package org.aimsforjira.host.web;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Roles of pages: use, admin, sysadmin. Stands in for Seraph with Jira's role mapper; who lacks a role is sent to the login
 * page, with {@code permissionViolation=true} when somebody is logged in.
 */
public final class Access {
    private final JiraAuthenticationContext authentication;
    private final GlobalPermissionManager permissions;

    /** Over Jira's services. */
    public Access(JiraAuthenticationContext authentication, GlobalPermissionManager permissions) {
        this.authentication = authentication;
        this.permissions = permissions;
    }

    /** Whether the user of the request has a role; a system administrator has all of them. */
    public boolean hasRole(String role) {
        ApplicationUser user = authentication.getLoggedInUser();
        if (user == null) {
            return false;
        }
        boolean sysadmin = permissions.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, user);
        return switch (role) {
            case "use" -> true;
            case "admin" -> sysadmin || permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
            case "sysadmin" -> sysadmin;
            default -> throw new IllegalArgumentException("There is no role " + role);
        };
    }

    /** Whether somebody is logged in. */
    public boolean isLoggedIn() {
        return authentication.getLoggedInUser() != null;
    }

    /** Sends the browser to the login page, and from there back to where it wanted to go. */
    public void refusePage(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String path = request.getRequestURI().substring(request.getContextPath().length()) + query;
        response.sendRedirect(request.getContextPath() + "/login.jsp?"
                + (isLoggedIn() ? "permissionViolation=true&" : "")
                + "os_destination=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
    }
}
