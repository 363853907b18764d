package org.aimsforjira.host.plugin;

import java.util.Set;

/** Modules that say something to Jira and do nothing in the host: rest-migration chooses REST v2, which is all there is. */
final class MarkerModuleType implements ModuleType {
    @Override
    public Set<String> elements() {
        return Set.of("rest-migration");
    }

    @Override
    public void check(ModuleElement module, PluginScope plugin) {
        if (module.xml().child("rest-v2").isEmpty()) {
            throw new DescriptorException("A rest-migration needs <rest-v2/>");
        }
    }

    @Override
    public Removal enable(ModuleElement module, PluginScope plugin) {
        return Removal.NOTHING;
    }
}
