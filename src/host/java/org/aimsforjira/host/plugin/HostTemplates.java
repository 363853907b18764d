package org.aimsforjira.host.plugin;

import java.util.Map;

/** Renders Velocity templates of the host's own pages; references are escaped for HTML unless they end in Html. */
public interface HostTemplates {
    /**
     * Renders a template of the class path.
     *
     * @param location such as {@code org/aimsforjira/host/ui/login.vm}
     * @param context things by name; copied
     */
    String render(String location, Map<String, Object> context);
}
