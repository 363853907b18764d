package org.aimsforjira.host.plugin;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aimsforjira.host.sal.HostTexts;
import org.jspecify.annotations.Nullable;

/**
 * Serves batches and files of web-resources: {@code /download/batch/<complete key>/<complete key>.js?locale=…} and {@code
 * /download/resources/<complete key>/<name>}, both also behind {@code /s/<version>/_}, where a browser may keep them for a
 * year. Anybody may fetch them, as in Jira.
 */
final class WebResourceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern VERSIONED = Pattern.compile("/s/[^/]+(?:/[^/]+)*?/_(/download/.*)");
    private static final Pattern RELATIVE_URL = Pattern.compile("url\\(\\s*(['\"]?)(?![/'\"]|[a-zA-Z]+:|#)");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("js", "text/javascript;charset=UTF-8"),
            Map.entry("css", "text/css;charset=UTF-8"),
            Map.entry("json", "application/json;charset=UTF-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("gif", "image/gif"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain;charset=UTF-8"));

    private final transient WebResourceRegistry registry;
    private final transient HostTexts texts;

    WebResourceServlet(WebResourceRegistry registry, HostTexts texts) {
        this.registry = registry;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        var versioned = VERSIONED.matcher(path);
        boolean keep = versioned.matches();
        String[] parts = (keep ? versioned.group(1) : path).split("/", 5);
        if (parts.length < 5 || parts[4].contains("..")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<WebResource> resource = registry.find(parts[3]);
        byte[] content = resource.isEmpty() ? null : content(parts[2], resource.get(), parts[4], request);
        if (content == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String extension = parts[4].substring(parts[4].lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        response.setContentType(TYPES.getOrDefault(extension, "application/octet-stream"));
        response.setHeader("Cache-Control", keep ? "public, max-age=31536000" : "private, max-age=0, must-revalidate");
        String tag = '"' + WebResourceRegistry.version(resource.get()) + '"';
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private byte @Nullable [] content(String kind, WebResource resource, String name, HttpServletRequest request)
            throws IOException {
        if (kind.equals("resources")) {
            Optional<String> location = resource.location(name);
            return location.isEmpty() ? null : file(resource, location.get());
        }
        if (!kind.equals("batch")) {
            return null;
        }
        if (name.equals(resource.completeKey() + ".js")) {
            return script(resource, locale(request)).getBytes(StandardCharsets.UTF_8);
        }
        if (name.equals(resource.completeKey() + ".css")) {
            return style(resource, request.getContextPath()).getBytes(StandardCharsets.UTF_8);
        }
        return null;
    }

    private static Locale locale(HttpServletRequest request) {
        String language = request.getParameter("locale");
        return language == null ? Locale.UK : Locale.forLanguageTag(language.replace('_', '-'));
    }

    private String script(WebResource resource, Locale locale) throws IOException {
        StringBuilder batch = new StringBuilder();
        for (WebResource.File file : resource.files("js")) {
            batch.append("/* module-key = '")
                    .append(resource.completeKey())
                    .append("', location = '")
                    .append(file.location())
                    .append("' */\n");
            batch.append(text(resource, file)).append(";\n");
        }
        return resource.translated() ? JsTexts.translate(batch.toString(), texts.helper(locale)) : batch.toString();
    }

    /** Relative addresses in a style are those of its own web-resource. */
    private static String style(WebResource resource, String contextPath) throws IOException {
        String folder = contextPath + "/s/" + WebResourceRegistry.version(resource) + "/_/download/resources/"
                + resource.completeKey() + "/";
        StringBuilder batch = new StringBuilder();
        for (WebResource.File file : resource.files("css")) {
            batch.append(RELATIVE_URL.matcher(text(resource, file)).replaceAll("url($1" + folder))
                    .append('\n');
        }
        return batch.toString();
    }

    private static String text(WebResource resource, WebResource.File file) throws IOException {
        byte[] content = file(resource, file.location());
        return content == null ? "" : new String(content, StandardCharsets.UTF_8);
    }

    private static byte @Nullable [] file(WebResource resource, String location) throws IOException {
        try (InputStream in = resource.plugin().open(location)) {
            return in == null ? null : in.readAllBytes();
        }
    }
}
