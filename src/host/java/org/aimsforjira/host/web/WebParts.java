package org.aimsforjira.host.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.Filter;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.aimsforjira.host.ao.StatementCounter;
import org.aimsforjira.host.ui.PageDecorator;

/** The parts of the HTTP side that belong to the host itself. */
public final class WebParts {
    private WebParts() {}

    /** Sessions of the servlet container. */
    public static Sessions sessions() {
        return new HttpSessions();
    }

    /**
     * The filter around every request.
     *
     * @param users finds a user by key
     */
    public static Filter filter(
            Sessions sessions,
            Function<String, Optional<? extends ApplicationUser>> users,
            JiraAuthenticationContext authentication,
            StatementCounter counter,
            ErrorPages errors) {
        return new RequestFilter(sessions, users, authentication, counter, errors);
    }

    /**
     * The page of secure administrator sessions.
     *
     * @param passwords whether a user of this name has this password
     */
    public static List<Mounted> webSudo(
            WebSudo webSudo,
            Access access,
            JiraAuthenticationContext authentication,
            XsrfTokens tokens,
            BiPredicate<String, String> passwords,
            PageDecorator decorator) {
        WebSudoServlet servlet = new WebSudoServlet(webSudo, access, authentication, tokens, passwords, decorator);
        return List.of(new Mounted(WebSudo.PAGE, servlet), new Mounted(WebSudo.SUBMIT, servlet));
    }
}
