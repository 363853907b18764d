package org.aimsforjira.host.plugin;

import java.util.Map;

/** Templates of the host's own pages. */
final class ClassPathTemplates implements HostTemplates {
    private final TemplateEngine engine = TemplateEngine.ofHost(
            name -> ClassPathTemplates.class.getClassLoader().getResourceAsStream(name));

    @Override
    public String render(String location, Map<String, Object> context) {
        return engine.render(location, context);
    }
}
