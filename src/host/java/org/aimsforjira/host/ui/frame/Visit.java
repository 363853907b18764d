package org.aimsforjira.host.ui.frame;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.aimsforjira.host.plugin.FragmentContext;
import org.jspecify.annotations.Nullable;

/** One request of a reader to a page of the host, and the ways to answer it. */
public final class Visit {
    private final Ui ui;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final @Nullable ApplicationUser user;
    private final Words words;

    Visit(Ui ui, HttpServletRequest request, HttpServletResponse response) {
        this.ui = ui;
        this.request = request;
        this.response = response;
        this.user = ui.jira()
                .users()
                .byKey(ui.host().sessions().userKey(request))
                .filter(ApplicationUser::isActive)
                .map(ApplicationUser.class::cast)
                .orElse(null);
        Locale locale = ui.jira().users().localeOf(user);
        this.words = new Words(ui.host().i18n(), locale, ui.jira().users().zoneOf(user));
    }

    /** The host's pages. */
    public Ui ui() {
        return ui;
    }

    /** The request. */
    public HttpServletRequest request() {
        return request;
    }

    /** The response. */
    public HttpServletResponse response() {
        return response;
    }

    /** Who is logged in, or null. */
    public @Nullable ApplicationUser user() {
        return user;
    }

    /** Who is logged in; nobody is sent to the login page. */
    public ApplicationUser mustBeLoggedIn() {
        if (user == null) {
            throw new Refused(Refused.Kind.LOGIN);
        }
        return user;
    }

    /** Texts in the reader's language. */
    public Words words() {
        return words;
    }

    /** A text of the host. */
    public String text(String key) {
        return words.get(key);
    }

    /** A parameter without outer blanks, empty when absent. */
    public String param(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.trim();
    }

    /** All values of a parameter. */
    public List<String> params(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** A parameter as number; empty when absent or no number. */
    public OptionalLong number(String name) {
        try {
            return OptionalLong.of(Long.parseLong(param(name)));
        } catch (NumberFormatException notANumber) {
            return OptionalLong.empty();
        }
    }

    /** The part of the path after the servlet's own, without the slash; empty when there is none. */
    public String rest() {
        String info = request.getPathInfo();
        return info == null || info.length() < 2 ? "" : info.substring(1);
    }

    /** An address of the host. */
    public String url(String path) {
        return request.getContextPath() + path;
    }

    /** The token for forms. */
    public String token() {
        return ui.host().xsrf().token(request, response);
    }

    /** Where fragments of plugins are shown, about nothing in particular. */
    public FragmentContext fragments() {
        return FragmentContext.of(request);
    }

    /** Sends the browser to another path of the host. */
    public void redirect(String path) throws IOException {
        response.sendRedirect(url(path));
    }

    /** Shows a page: the template in the frame. */
    public void show(Frame frame, String template, Map<String, Object> model) throws IOException {
        show(HttpServletResponse.SC_OK, frame, template, model);
    }

    /** Shows a page with a status. */
    public void show(int status, Frame frame, String template, Map<String, Object> model) throws IOException {
        String html = ui.layout().page(this, frame, template, model);
        ui.layout().send(this, status, html);
    }
}
