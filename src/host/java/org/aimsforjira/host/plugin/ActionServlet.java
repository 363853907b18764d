package org.aimsforjira.host.plugin;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.host.ui.PageDecorator;
import org.aimsforjira.host.web.Access;
import org.aimsforjira.host.web.ErrorPages;
import org.aimsforjira.host.web.WebSudo;
import org.aimsforjira.host.web.XsrfTokens;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import webwork.action.Action;
import webwork.action.CommandDriven;

/**
 * Runs the actions of plugins at {@code *.jspa}. Stands in for Jira's WebWork dispatcher: role, then password of the
 * administrator, then HTTP method, then token, then the action; its result chooses the view, which is decorated.
 */
final class ActionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ActionServlet.class);
    private static final String SUFFIX = ".jspa";

    private final transient ActionRegistry actions;
    private final transient Access access;
    private final transient WebSudo webSudo;
    private final transient XsrfTokens tokens;
    private final transient PageDecorator decorator;
    private final transient ErrorPages errors;
    private final transient ActionModel model;

    ActionServlet(
            ActionRegistry actions,
            Access access,
            WebSudo webSudo,
            XsrfTokens tokens,
            PageDecorator decorator,
            ErrorPages errors,
            ActionModel model) {
        this.actions = actions;
        this.access = access;
        this.webSudo = webSudo;
        this.tokens = tokens;
        this.decorator = decorator;
        this.errors = errors;
        this.model = model;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - SUFFIX.length());
        int mark = name.indexOf('!');
        String command = mark < 0 ? null : name.substring(mark + 1);
        Optional<ActionMapping> mapping = actions.find(mark < 0 ? name : name.substring(0, mark));
        Optional<ActionMethod> method = mapping.flatMap(found -> ActionMethod.of(found.type(), command));
        if (mapping.isEmpty() || method.isEmpty()) {
            errors.notFound(request, response);
            return;
        }
        if (mayRun(request, response, mapping.get(), method.get(), command, path)) {
            run(request, response, mapping.get(), command);
        }
    }

    private boolean mayRun(
            HttpServletRequest request,
            HttpServletResponse response,
            ActionMapping mapping,
            ActionMethod method,
            @Nullable String command,
            String path)
            throws IOException {
        List<String> roles = mapping.rolesOf(command);
        boolean adminPath = path.startsWith("/secure/admin/");
        if (!roles.stream().allMatch(access::hasRole) || (adminPath && !access.hasRole("admin"))) {
            access.refusePage(request, response);
            return false;
        }
        if (method.needsWebSudo() && !webSudo.isActive(request)) {
            webSudo.askForPassword(request, response);
            return false;
        }
        if (!method.supports(request.getMethod())) {
            LOG.warn("{} does not support {}: see @SupportedMethods", method, request.getMethod());
            errors.show(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "error.method");
            return false;
        }
        if (method.needsToken() && !tokens.isValid(request)) {
            errors.show(request, response, HttpServletResponse.SC_FORBIDDEN, "error.token");
            return false;
        }
        return true;
    }

    private void run(
            HttpServletRequest request, HttpServletResponse response, ActionMapping mapping, @Nullable String command)
            throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(mapping.plugin().loader());
        try {
            Action action = (Action) mapping.plugin().beans().create(mapping.type());
            if (command != null && action instanceof CommandDriven driven) {
                driven.setCommand(command);
            }
            ActionParameters.set(action, request.getParameterMap());
            String result = action.execute();
            if (result == null || result.equals(Action.NONE) || response.isCommitted()) {
                return;
            }
            String view = mapping.viewOf(command, result);
            if (view == null) {
                showResult(request, response, mapping, result);
                return;
            }
            Map<String, Object> context = new HashMap<>(model.of(request, response, action));
            String html = mapping.plugin().templates().render(view, context);
            response.setContentType("text/html;charset=UTF-8");
            decorator.decorate(request, response, html);
        } catch (Exception | LinkageError e) {
            errors.failed(request, response, e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** The results every action of Jira may answer without a view of its own. */
    private void showResult(
            HttpServletRequest request, HttpServletResponse response, ActionMapping mapping, String result)
            throws IOException {
        switch (result) {
            case "login", "permissionviolation", "securitybreach" -> access.refusePage(request, response);
            case "issuenotfound" -> errors.notFound(request, response);
            default ->
                throw new TemplateException("The action " + mapping.alias() + " answered '" + result
                        + "', for which the descriptor has no <view>");
        }
    }
}
