package org.aimsforjira.host.plugin;

import java.util.Set;

/** One kind of module: what its element may say and what it does. Stands in for a ModuleDescriptor class of Jira. */
interface ModuleType {
    /** The names of its elements. */
    Set<String> elements();

    /**
     * Checks what can be known before the plugin runs: that classes can be loaded and files are there.
     *
     * @throws DescriptorException with the reason for the administrator
     */
    void check(ModuleElement module, PluginScope plugin);

    /** Puts the module to work; what comes back takes it away again. */
    Removal enable(ModuleElement module, PluginScope plugin);

    /** Takes something away again. */
    @FunctionalInterface
    interface Removal {
        /** Nothing to take away. */
        Removal NOTHING = () -> {};

        void remove();
    }
}
