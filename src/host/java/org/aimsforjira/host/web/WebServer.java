package org.aimsforjira.host.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.apache.tomcat.util.modeler.Registry;

/** Tomcat on the loopback address with one application at {@code /jira}. */
public final class WebServer implements AutoCloseable {
    private static final Logger TOMCAT_LOG = Logger.getLogger("org.apache");
    private static final String LOOPBACK = "127.0.0.1";
    private static final int SESSION_MINUTES = 300;

    /** A form with a file of the largest size an attachment may have, and some room for the rest. */
    private static final int MAX_POST_SIZE = 12 * 1024 * 1024;

    private final Tomcat tomcat;

    private WebServer(Tomcat tomcat) {
        this.tomcat = tomcat;
    }

    /**
     * Says early and clearly that a port is taken; Tomcat itself would start without it.
     *
     * @param port 0 is always free
     */
    public static void mustBeFree(int port) {
        if (port == 0) {
            return;
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(LOOPBACK), port));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Port " + port + " is taken: another host may still be running. End it, or choose another port with"
                            + " -Dport=" + (port + 1),
                    e);
        }
    }

    /**
     * Starts a server.
     *
     * @param servlets what answers
     * @param filter runs around every request, also around error pages
     * @param errors renders the pages of refused requests
     */
    public static WebServer start(
            Path folder, int port, String contextPath, List<Mounted> servlets, Filter filter, ErrorPages errors) {
        TOMCAT_LOG.setLevel(Level.WARNING);
        Registry.disableRegistry();
        Tomcat tomcat = new Tomcat();
        try {
            Path documents = Files.createDirectories(folder.resolve("documents"));
            tomcat.setBaseDir(folder.toString());
            tomcat.setConnector(connector(port));
            StandardContext context = (StandardContext) tomcat.addContext(contextPath, documents.toString());
            prepare(context);
            ((StandardHost) tomcat.getHost()).setErrorReportValveClass(ErrorReportValve.class.getName());
            int number = 0;
            for (Mounted mounted : servlets) {
                number++;
                add(context, "servlet-" + number, mounted);
            }
            add(context, "errors", new Mounted("/host-error", new Refused(errors)));
            ErrorPage page = new ErrorPage();
            page.setLocation("/host-error");
            context.addErrorPage(page);
            add(context, filter);
            Context root = tomcat.addContext("", documents.toString());
            add(root, "root", new Mounted("/", new ToApplication(contextPath)));
            tomcat.start();
        } catch (LifecycleException | IOException e) {
            throw new IllegalStateException("The web server does not start: " + e.getMessage(), e);
        }
        if (tomcat.getConnector().getState() != LifecycleState.STARTED) {
            throw new IllegalStateException("The web server cannot listen on port " + port);
        }
        return new WebServer(tomcat);
    }

    private static Connector connector(int port) {
        Connector connector = new Connector();
        connector.setPort(port);
        connector.setProperty("address", LOOPBACK);
        connector.setProperty("maxThreads", "50");
        connector.setMaxPostSize(MAX_POST_SIZE);
        connector.setProperty("compression", "on");
        connector.setThrowOnFailure(true);
        return connector;
    }

    private static void prepare(StandardContext context) {
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
        context.setClearReferencesObjectStreamClassCaches(false);
        context.setParentClassLoader(WebServer.class.getClassLoader());
        context.setSessionTimeout(SESSION_MINUTES);
        context.setUseHttpOnly(true);
        context.setAllowCasualMultipartParsing(true);
        context.getNamingContextListener();
    }

    private static void add(Context context, String name, Mounted mounted) {
        Wrapper wrapper = (Wrapper) context.findChild(name);
        if (wrapper == null) {
            wrapper = Tomcat.addServlet(context, name, mounted.servlet());
            wrapper.setAsyncSupported(true);
            wrapper.setLoadOnStartup(1);
        }
        context.addServletMappingDecoded(mounted.urlPattern(), name);
    }

    private static void add(Context context, Filter filter) {
        FilterDef definition = new FilterDef();
        definition.setFilterName("requests");
        definition.setFilter(filter);
        definition.setAsyncSupported("true");
        context.addFilterDef(definition);
        FilterMap map = new FilterMap();
        map.setFilterName("requests");
        map.addURLPattern("/*");
        map.setDispatcher("REQUEST");
        map.setDispatcher("ERROR");
        context.addFilterMap(map);
    }

    /** The port it listens on. */
    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException("The web server does not stop: " + e.getMessage(), e);
        }
    }

    /** The page for a status that a servlet sent as an error. */
    private static final class Refused extends HttpServlet {
        private static final long serialVersionUID = 1L;
        private final transient ErrorPages errors;

        Refused(ErrorPages errors) {
            this.errors = errors;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Object fault = request.getAttribute("jakarta.servlet.error.exception");
            Object status = request.getAttribute("jakarta.servlet.error.status_code");
            int code = status instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND;
            if (fault instanceof Throwable thrown) {
                errors.failed(request, response, thrown);
            } else if (code == HttpServletResponse.SC_NOT_FOUND) {
                errors.notFound(request, response);
            } else {
                errors.show(request, response, code, "error.refused");
            }
        }
    }

    /** Sends the bare address to the application. */
    private static final class ToApplication extends HttpServlet {
        private static final long serialVersionUID = 1L;
        private final String contextPath;

        ToApplication(String contextPath) {
            this.contextPath = contextPath;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getRequestURI().equals("/")) {
                response.sendRedirect(contextPath + "/");
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        }
    }
}
