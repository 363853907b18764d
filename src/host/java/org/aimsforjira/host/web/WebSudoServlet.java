package org.aimsforjira.host.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BiPredicate;
import org.aimsforjira.host.ui.PageDecorator;
import org.jspecify.annotations.Nullable;

/** The page on which an administrator enters the password again. */
final class WebSudoServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient WebSudo webSudo;
    private final transient Access access;
    private final transient JiraAuthenticationContext authentication;
    private final transient XsrfTokens tokens;
    private final transient BiPredicate<String, String> passwords;
    private final transient PageDecorator decorator;

    WebSudoServlet(
            WebSudo webSudo,
            Access access,
            JiraAuthenticationContext authentication,
            XsrfTokens tokens,
            BiPredicate<String, String> passwords,
            PageDecorator decorator) {
        this.webSudo = webSudo;
        this.access = access;
        this.authentication = authentication;
        this.tokens = tokens;
        this.passwords = passwords;
        this.decorator = decorator;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!access.hasRole("admin")) {
            access.refusePage(request, response);
            return;
        }
        show(request, response, null);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ApplicationUser user = authentication.getLoggedInUser();
        if (user == null || !access.hasRole("admin")) {
            access.refusePage(request, response);
            return;
        }
        String password = request.getParameter("webSudoPassword");
        if (!tokens.isValid(request)) {
            show(request, response, "host.websudo.token");
        } else if (password == null || !passwords.test(user.getUsername(), password)) {
            show(request, response, "host.websudo.wrong");
        } else {
            webSudo.start(request);
            response.sendRedirect(request.getContextPath() + destination(request));
        }
    }

    /** A path of this host; anything else would let a link lead elsewhere. */
    private static String destination(HttpServletRequest request) {
        String wanted = request.getParameter("webSudoDestination");
        boolean own = wanted != null
                && wanted.startsWith("/")
                && !wanted.startsWith("//")
                && wanted.indexOf('\\') < 0
                && wanted.indexOf('\n') < 0
                && wanted.indexOf('\r') < 0;
        return own ? wanted : "/secure/admin/";
    }

    private void show(HttpServletRequest request, HttpServletResponse response, @Nullable String errorKey)
            throws IOException {
        I18nHelper texts = authentication.getI18nHelper();
        String contextPath = request.getContextPath();
        StringBuilder html = new StringBuilder();
        html.append("<html><head><title>").append(text(texts, "host.websudo.title"));
        html.append("</title><meta name=\"decorator\" content=\"login\"></head><body class=\"host-websudo\">");
        html.append("<form class=\"aui\" id=\"login-form\" method=\"post\" action=\"")
                .append(contextPath);
        html.append(WebSudo.SUBMIT)
                .append("\"><h1>")
                .append(text(texts, "host.websudo.title"))
                .append("</h1><p>");
        html.append(text(texts, "host.websudo.text")).append("</p>");
        if (errorKey != null) {
            html.append("<div class=\"aui-message aui-message-error\" role=\"alert\"><p>");
            html.append(text(texts, errorKey)).append("</p></div>");
        }
        ApplicationUser user = authentication.getLoggedInUser();
        html.append("<div class=\"field-group\"><label for=\"login-form-username\">");
        html.append(text(texts, "host.websudo.user"))
                .append("</label><span class=\"field-value\" id=\"login-form-username\">");
        html.append(Html.escape(user == null ? "" : user.getUsername())).append("</span></div>");
        html.append("<div class=\"field-group\"><label for=\"login-form-authenticatePassword\">");
        html.append(text(texts, "host.websudo.password"));
        html.append("</label><input class=\"text\" type=\"password\" id=\"login-form-authenticatePassword\"");
        html.append(" name=\"webSudoPassword\" autocomplete=\"current-password\" autofocus></div>");
        html.append("<input type=\"text\" autocomplete=\"username\" hidden readonly value=\"");
        html.append(Html.escape(user == null ? "" : user.getUsername())).append("\">");
        hidden(html, "webSudoDestination", destination(request));
        hidden(html, "atl_token", tokens.token(request, response));
        html.append(
                "<div class=\"buttons-container\"><div class=\"buttons\"><button class=\"aui-button aui-button-primary\"");
        html.append(" id=\"login-form-submit\" type=\"submit\">").append(text(texts, "host.websudo.confirm"));
        html.append("</button> <a class=\"aui-button aui-button-link\" href=\"")
                .append(contextPath)
                .append("/\">");
        html.append(text(texts, "host.websudo.cancel")).append("</a></div></div></form></body></html>");
        response.setContentType("text/html;charset=UTF-8");
        decorator.decorate(request, response, html.toString());
    }

    private static String text(I18nHelper texts, String key) {
        return Html.escape(texts.getText(key));
    }

    private static void hidden(StringBuilder html, String name, String value) {
        html.append("<input type=\"hidden\" name=\"").append(name).append("\" value=\"");
        html.append(Html.escape(value)).append("\">");
    }
}
