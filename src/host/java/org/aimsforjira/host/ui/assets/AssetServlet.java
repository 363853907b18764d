package org.aimsforjira.host.ui.assets;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Scripts, styles, fonts and pictures of the host's pages: AUI, jQuery and almond from node_modules, the rest from the
 * class path. Browsers keep them and ask by ETag, so an edited file shows at once.
 */
public final class AssetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String OWN = "/org/aimsforjira/host/ui/static/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "map", "application/json",
            "svg", "image/svg+xml",
            "woff", "font/woff",
            "ttf", "font/ttf",
            "eot", "application/vnd.ms-fontobject");

    @SuppressWarnings("serial") // servlets of the embedded server are never serialized
    private final Map<String, Path> libraries;

    /** Serves the libraries of a checkout. */
    public AssetServlet(Path baseDir) {
        Path modules = baseDir.resolve("node_modules");
        libraries = Map.of(
                "aui", modules.resolve("@atlassian/aui/dist/aui"),
                "jquery", modules.resolve("jquery/dist"),
                "almond", modules.resolve("almond"));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        byte[] content = type == null || path.contains("..") ? null : read(path);
        if (content == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = tag(content);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private byte @Nullable [] read(String path) throws IOException {
        int slash = path.indexOf('/');
        String first = slash < 0 ? "" : path.substring(0, slash);
        String rest = path.substring(slash + 1);
        if (first.equals("ui")) {
            try (InputStream own = AssetServlet.class.getResourceAsStream(OWN + rest)) {
                return own == null ? null : own.readAllBytes();
            }
        }
        Path folder = libraries.get(first);
        if (folder == null) {
            return null;
        }
        Path file = folder.resolve(rest).normalize();
        return file.startsWith(folder) && Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    }

    private static String tag(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return "\"" + HexFormat.of().toHexDigits(sum.getValue()) + "-" + content.length + "\"";
    }
}
