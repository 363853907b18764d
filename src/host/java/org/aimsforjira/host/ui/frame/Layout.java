package org.aimsforjira.host.ui.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.aimsforjira.host.HostContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Renders pages and puts them into their frames. */
public final class Layout {
    private static final Logger LOG = LoggerFactory.getLogger(Layout.class);

    private final HostContext host;
    private final ChromeMaker chromes;

    Layout(HostContext host, ChromeMaker chromes) {
        this.host = host;
        this.chromes = chromes;
    }

    /** A whole page: the template's output within the frame. */
    public String page(Visit visit, Frame frame, String template, Map<String, Object> model) {
        Chrome chrome = chromes.of(visit, frame);
        Map<String, Object> context = context(visit, chrome, frame, model);
        return frame(visit, chrome, frame, host.velocity().render(Ui.TEMPLATES + template, context), "");
    }

    /** A whole page around HTML that is there already. */
    public String around(Visit visit, Frame frame, String html, String headHtml) {
        return frame(visit, chromes.of(visit, frame), frame, html, headHtml);
    }

    /** A template without a frame, for what a script puts into a page. */
    public String fragment(Visit visit, String template, Map<String, Object> model) {
        Frame frame = Frame.of("");
        return host.velocity().render(Ui.TEMPLATES + template, context(visit, chromes.of(visit, frame), frame, model));
    }

    private String frame(Visit visit, Chrome chrome, Frame frame, String html, String headHtml) {
        HttpServletRequest request = visit.request();
        host.resources().requireContext(request, "atl.general");
        if (frame.admin() != null) {
            host.resources().requireContext(request, "atl.admin");
        }
        Map<String, Object> context = context(visit, chrome, frame, Map.of());
        context.put("bodyHtml", html);
        String content = host.velocity().render(Ui.TEMPLATES + "content.vm", context);
        context.put("contentHtml", content);
        context.put("headHtml", headHtml);
        context.put("stylesHtml", host.resources().styleTags(request));
        context.put("scriptsHtml", host.resources().scriptTags(request));
        return host.velocity().render(Ui.TEMPLATES + "layout.vm", context);
    }

    private static Map<String, Object> context(Visit visit, Chrome chrome, Frame frame, Map<String, Object> model) {
        Map<String, Object> context = new HashMap<>(model);
        context.put("c", chrome);
        context.put("t", visit.words());
        context.put("frame", frame);
        if (frame.sidebar() != null) {
            context.put("s", frame.sidebar());
        }
        if (frame.admin() != null) {
            context.put("a", frame.admin());
        }
        return context;
    }

    /** Sends HTML that browsers must not keep. */
    public void send(Visit visit, int status, String html) throws IOException {
        var response = visit.response();
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache, no-store, must-revalidate");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.getWriter().write(html);
    }

    /** Sends the page that says why something is refused. */
    public void refuse(Visit visit, Refused.Kind kind) throws IOException {
        if (kind == Refused.Kind.LOGIN) {
            visit.redirect("/login.jsp?os_destination="
                    + java.net.URLEncoder.encode(
                            ReturnPath.of(visit.request()), java.nio.charset.StandardCharsets.UTF_8));
            return;
        }
        Words words = visit.words();
        Notice notice = new Notice(
                kind.word(),
                words.get("host.refused." + kind.word() + ".title"),
                words.get("host.refused." + kind.word() + ".text"),
                "");
        visit.show(kind.status(), Frame.of(notice.title()), "notice.vm", Map.of("page", notice));
    }

    /** Logs a fault under a new id and sends a page that names the id and nothing else of it. */
    public void fail(Visit visit, Throwable fault) throws IOException {
        String id = UUID.randomUUID().toString();
        LOG.error("Fault {} at {}", id, ReturnPath.of(visit.request()), fault);
        if (visit.response().isCommitted()) {
            return;
        }
        visit.response().resetBuffer();
        Words words = visit.words();
        Notice notice = new Notice("fault", words.get("host.fault.title"), words.get("host.fault.text"), id);
        visit.show(500, Frame.of(notice.title()), "notice.vm", Map.of("page", notice));
    }

    /**
     * A page that says why nothing else is shown.
     *
     * @param word kind of notice
     * @param title headline
     * @param text one or two sentences
     * @param id id of a fault in the log, or empty
     */
    public record Notice(String word, String title, String text, String id) {}
}
