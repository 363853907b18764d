package org.aimsforjira.host.plugin;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.aimsforjira.host.web.XsrfTokens;
import webwork.action.Action;

/**
 * What the view of an action sees. Stands in for the part of Jira's WebWorkVelocityServletContext that public plugins for
 * Jira 11.3 use: action, i18n, req, atl_token, webResourceManager, baseurl, user.
 */
final class ActionModel {
    private final JiraAuthenticationContext authentication;
    private final XsrfTokens tokens;
    private final WebResources resources;

    ActionModel(JiraAuthenticationContext authentication, XsrfTokens tokens, WebResources resources) {
        this.authentication = authentication;
        this.tokens = tokens;
        this.resources = resources;
    }

    Map<String, Object> of(HttpServletRequest request, HttpServletResponse response, Action action) {
        Map<String, Object> context = new HashMap<>();
        context.put("action", action);
        context.put("i18n", authentication.getI18nHelper());
        context.put("req", request);
        context.put("request", request);
        context.put("response", response);
        context.put("atl_token", tokens.token(request, response));
        context.put("baseurl", request.getContextPath());
        context.put("webResourceManager", new Required(request, resources));
        ApplicationUser user = authentication.getLoggedInUser();
        if (user != null) {
            context.put("user", user);
        }
        return context;
    }

    /** The part of WebResourceManager that templates use. */
    public static final class Required {
        private final HttpServletRequest request;
        private final WebResources resources;

        Required(HttpServletRequest request, WebResources resources) {
            this.request = request;
            this.resources = resources;
        }

        /** Requires a web-resource; prints nothing. */
        public void requireResource(String completeKey) {
            resources.require(request, completeKey);
        }

        /** Requires a context; prints nothing. */
        public void requireResourcesForContext(String context) {
            resources.requireContext(request, context);
        }
    }
}
