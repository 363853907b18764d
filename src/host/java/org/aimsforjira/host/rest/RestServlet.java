package org.aimsforjira.host.rest;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.aimsforjira.host.web.ErrorPages;
import org.glassfish.jersey.server.model.ModelValidationException;
import org.glassfish.jersey.server.model.ResourceModelIssue;
import org.glassfish.jersey.servlet.ServletContainer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands a request below {@code /rest} to the application of its path, {@code /aims/1.0} or {@code /aims/latest}. */
public final class RestServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(RestServlet.class);

    private final transient Map<String, Mount> mounts = new ConcurrentHashMap<>();

    /**
     * Puts an application under paths such as {@code /aims/1.0}. When the server runs it starts at once, else with its first
     * request.
     *
     * @throws IllegalArgumentException when a path is taken, or the resources contradict each other
     */
    public void mount(RestApplication application, List<String> paths) {
        Mount mount = new Mount(application);
        if (getServletConfig() != null) {
            start(mount, paths);
        }
        for (String path : paths) {
            if (mounts.putIfAbsent(path, mount) != null) {
                throw new IllegalArgumentException("The REST path " + path + " is taken");
            }
        }
    }

    private void start(Mount mount, List<String> paths) {
        try {
            mount.running(getServletContext());
        } catch (ModelValidationException e) {
            String issues =
                    e.getIssues().stream().map(ResourceModelIssue::getMessage).collect(Collectors.joining("; "));
            throw new IllegalArgumentException("The REST resources of " + paths.get(0) + " contradict: " + issues, e);
        } catch (ServletException e) {
            throw new IllegalArgumentException("The REST resources of " + paths.get(0) + " do not start: " + e, e);
        }
    }

    /** Takes the application of these paths away. */
    public void unmount(List<String> paths) {
        for (String path : paths) {
            Mount mount = mounts.remove(path);
            if (mount != null) {
                mount.close();
            }
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        String mounted = mounts.keySet().stream()
                .filter(candidate -> path.equals(candidate) || path.startsWith(candidate + "/"))
                .findFirst()
                .orElse(null);
        Mount mount = mounted == null ? null : mounts.get(mounted);
        if (mount == null || mounted == null) {
            answer(response, HttpServletResponse.SC_NOT_FOUND, "null for uri: " + request.getRequestURI());
            return;
        }
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(RestServlet.class.getClassLoader());
        try {
            mount.running(getServletContext()).service(new Below(request, mounted), response);
        } catch (ServletException | RuntimeException e) {
            failed(request, response, e.getCause() == null ? e : e.getCause());
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** A fault no exception mapper took: logged with an id, which the client gets, and nothing else. */
    private static void failed(HttpServletRequest request, HttpServletResponse response, Throwable fault)
            throws IOException {
        String id = ErrorPages.newId();
        LOG.error("Error {} at {} {}", id, request.getMethod(), request.getRequestURI(), fault);
        if (!response.isCommitted()) {
            response.reset();
            answer(
                    response,
                    HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                    "Internal server error, log reference " + id);
        }
    }

    private static void answer(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter()
                .write("{\"status-code\":" + status + ",\"message\":\"" + message.replaceAll("[\"\\\\<]", "") + "\"}");
    }

    /** An application and, once it was asked for, its servlet. */
    private static final class Mount {
        private final RestApplication application;
        private @Nullable ServletContainer servlet;

        Mount(RestApplication application) {
            this.application = application;
        }

        synchronized ServletContainer running(ServletContext context) throws ServletException {
            ServletContainer running = servlet;
            if (running == null) {
                running = application.servlet(context, "rest");
                servlet = running;
            }
            return running;
        }

        synchronized void close() {
            if (servlet != null) {
                servlet.destroy();
                servlet = null;
            }
        }
    }

    /** The request as Jersey must see it: the servlet path ends where the application's own paths begin. */
    private static final class Below extends HttpServletRequestWrapper {
        private final String servletPath;
        private final String pathInfo;

        Below(HttpServletRequest request, String mounted) {
            super(request);
            this.servletPath = request.getServletPath() + mounted;
            String whole = request.getPathInfo() == null ? "" : request.getPathInfo();
            this.pathInfo = whole.substring(mounted.length());
        }

        @Override
        public String getServletPath() {
            return servletPath;
        }

        @Override
        public String getPathInfo() {
            return pathInfo.isEmpty() ? "/" : pathInfo;
        }
    }
}
