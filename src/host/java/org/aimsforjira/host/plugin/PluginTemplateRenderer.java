package org.aimsforjira.host.plugin;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.web.ExecutingHttpRequest;
import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Templates of one plugin for its own code. Stands in for Atlassian's template renderer, whose context always has i18n and req. */
final class PluginTemplateRenderer implements TemplateRenderer {
    private final Supplier<TemplateEngine> templates;
    private final JiraAuthenticationContext authentication;

    PluginTemplateRenderer(Supplier<TemplateEngine> templates, JiraAuthenticationContext authentication) {
        this.templates = templates;
        this.authentication = authentication;
    }

    @Override
    public void render(String templateName, Writer writer) throws RenderingException, IOException {
        render(templateName, Map.of(), writer);
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer)
            throws RenderingException, IOException {
        try {
            templates.get().render(templateName, withDefaults(context), writer);
        } catch (RuntimeException e) {
            throw new RenderingException(e.getMessage(), e);
        }
    }

    @Override
    public String renderFragment(String fragment, Map<String, Object> context) throws RenderingException {
        try {
            return templates.get().renderText("fragment", fragment, withDefaults(context), true);
        } catch (RuntimeException e) {
            throw new RenderingException(e.getMessage(), e);
        }
    }

    @Override
    public boolean resolve(String templateName) {
        return templates.get().exists(templateName);
    }

    private Map<String, Object> withDefaults(@Nullable Map<String, Object> context) {
        Map<String, Object> all = new HashMap<>();
        all.put("i18n", authentication.getI18nHelper());
        if (ExecutingHttpRequest.get() != null) {
            all.put("req", ExecutingHttpRequest.get());
        }
        if (context != null) {
            all.putAll(context);
        }
        return all;
    }
}
