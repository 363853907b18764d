package org.aimsforjira.host.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.aimsforjira.host.ui.PageDecorator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Neutral pages for what went wrong: a heading, a sentence, and for a fault an id under which the log has the cause. Never a
 * stack trace. In a development host the sentence of the fault itself is shown too, because its reader is the developer.
 */
public final class ErrorPages {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final JiraAuthenticationContext authentication;
    private final PageDecorator decorator;

    /** Pages with the host's header around them. */
    public ErrorPages(JiraAuthenticationContext authentication, PageDecorator decorator) {
        this.authentication = authentication;
        this.decorator = decorator;
    }

    /** There is no such page. */
    public void notFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, HttpServletResponse.SC_NOT_FOUND, "error.not-found");
    }

    /**
     * A refusal that is no fault.
     *
     * @param key texts of the host: {@code host.<key>.title} and {@code host.<key>.text}
     */
    public void show(HttpServletRequest request, HttpServletResponse response, int status, String key)
            throws IOException {
        write(request, response, status, key, null, null);
    }

    /** A fault: logged with an id, which the page shows. */
    public void failed(HttpServletRequest request, HttpServletResponse response, Throwable fault) throws IOException {
        String id = newId();
        LOG.error("Error {} at {} {}", id, request.getMethod(), request.getRequestURI(), fault);
        if (response.isCommitted()) {
            return;
        }
        response.reset();
        write(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "error.fault", id, fault.getMessage());
    }

    /** An id to find a fault in the log by. */
    public static String newId() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private void write(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            String key,
            @Nullable String id,
            @Nullable String detail)
            throws IOException {
        I18nHelper texts = authentication.getI18nHelper();
        String title = texts.getText("host." + key + ".title");
        StringBuilder html = new StringBuilder("<html><head><title>" + Html.escape(title)
                + "</title><meta name=\"decorator\" content=\"message\"></head><body class=\"host-error\">");
        html.append("<div class=\"aui-message aui-message-")
                .append(id == null ? "warning" : "error")
                .append("\"><h1>");
        html.append(Html.escape(title)).append("</h1><p>").append(Html.escape(texts.getText("host." + key + ".text")));
        html.append("</p>");
        if (id != null) {
            html.append("<p>")
                    .append(Html.escape(texts.getText("host.error.id", id)))
                    .append("</p>");
        }
        if (detail != null) {
            html.append("<p><code>").append(Html.escape(detail)).append("</code></p>");
        }
        html.append("</div></body></html>");
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        decorator.decorate(request, response, html.toString());
    }
}
