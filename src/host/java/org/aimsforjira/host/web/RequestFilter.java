package org.aimsforjira.host.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.aimsforjira.host.ao.StatementCounter;

/**
 * Around every request: who it is, the headers Jira sends, and nothing of it left in the thread afterwards. Stands in for
 * Jira's chain of login, header and clean-up filters. Basic authentication is refused, as it is off by default in Jira 11
 * (Atlassian "Preparing for Jira 11.0"; the status 403 is unconfirmed).
 */
final class RequestFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient Sessions sessions;
    private final transient Function<String, Optional<? extends ApplicationUser>> users;
    private final transient JiraAuthenticationContext authentication;
    private final transient StatementCounter counter;
    private final transient ErrorPages errors;

    RequestFilter(
            Sessions sessions,
            Function<String, Optional<? extends ApplicationUser>> users,
            JiraAuthenticationContext authentication,
            StatementCounter counter,
            ErrorPages errors) {
        this.sessions = sessions;
        this.users = users;
        this.authentication = authentication;
        this.counter = counter;
        this.errors = errors;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8");
        }
        boolean outermost = request.getDispatcherType() == DispatcherType.REQUEST;
        if (outermost) {
            counter.reset();
        }
        ExecutingHttpRequest.set(request, response);
        try {
            identify(request);
            addHeaders(request, response);
            if (usesBasicAuthentication(request)) {
                response.setStatus(HttpServletResponse.SC_FORBIDDEN);
                response.setContentType("text/plain;charset=UTF-8");
                response.getWriter().write("Basic Authentication has been disabled on this instance.");
                return;
            }
            chain.doFilter(request, response);
        } catch (ServletException e) {
            errors.failed(request, response, e.getRootCause() == null ? e : e.getRootCause());
        } catch (RuntimeException | LinkageError e) {
            errors.failed(request, response, e);
        } finally {
            if (outermost) {
                String path = request.getRequestURI()
                        .substring(request.getContextPath().length());
                counter.requestEnded(request.getMethod() + " " + path);
            }
            authentication.clearLoggedInUser();
            ExecutingHttpRequest.clear();
        }
    }

    private void identify(HttpServletRequest request) {
        authentication.clearLoggedInUser();
        String key = sessions.userKey(request);
        if (key != null) {
            users.apply(key).filter(ApplicationUser::isActive).ifPresent(authentication::setLoggedInUser);
        }
    }

    private static boolean usesBasicAuthentication(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.toLowerCase(Locale.ROOT).startsWith("basic ");
    }

    private void addHeaders(HttpServletRequest request, HttpServletResponse response) {
        ApplicationUser user = authentication.getLoggedInUser();
        response.setHeader("X-AUSERNAME", user == null ? "anonymous" : user.getUsername());
        response.setHeader("X-XSS-Protection", "1; mode=block");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Content-Security-Policy", "frame-ancestors 'self'");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        if (!request.getRequestURI().contains("/download/")) {
            response.setHeader("Cache-Control", "no-cache, no-store, no-transform");
        }
    }
}
