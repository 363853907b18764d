package org.aimsforjira.host.plugin;

import com.atlassian.jira.web.ExecutingHttpRequest;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiConsumer;

/** Requires web-resources for the page of the running request; outside a request nothing happens. */
final class RequestPageBuilder implements PageBuilderService, WebResourceAssembler, RequiredResources {
    private final WebResources resources;

    RequestPageBuilder(WebResources resources) {
        this.resources = resources;
    }

    @Override
    public WebResourceAssembler assembler() {
        return this;
    }

    @Override
    public RequiredResources resources() {
        return this;
    }

    @Override
    public RequiredResources requireWebResource(String moduleCompleteKey) {
        return inRequest(resources::require, moduleCompleteKey);
    }

    @Override
    public RequiredResources requireContext(String context) {
        return inRequest(resources::requireContext, context);
    }

    private RequiredResources inRequest(BiConsumer<HttpServletRequest, String> action, String key) {
        HttpServletRequest request = ExecutingHttpRequest.get();
        if (request != null) {
            action.accept(request, key);
        }
        return this;
    }
}
