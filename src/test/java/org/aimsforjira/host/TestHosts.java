package org.aimsforjira.host;

import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Supplier;
import org.aimsforjira.host.jira.TestDatabases;
import org.aimsforjira.host.plugin.PluginState;

/** Hosts for tests: HSQLDB, base data, a free port. */
public final class TestHosts {
    private TestHosts() {}

    /** A host with a plugin; its state tells whether it works. */
    public static Host with(TestPlugin plugin) {
        return Host.start(options().withPluginJar(plugin.jar()));
    }

    /** Options of a host in a new folder. */
    public static HostOptions options() {
        return HostOptions.in(TestDatabases.folder("host"))
                .withBaseDir(Path.of("").toAbsolutePath());
    }

    /** Why the only plugin of a host is not enabled; empty when it is. */
    public static String reason(Host host) {
        Collection<PluginState> plugins = host.context().modules().plugins();
        PluginState state = plugins.iterator().next();
        return state.enabled() ? "" : String.valueOf(state.reason());
    }

    /** Why a plugin is not enabled. */
    public static String reasonOf(TestPlugin plugin) {
        Supplier<Host> start = () -> with(plugin);
        try (Host host = start.get()) {
            return reason(host);
        }
    }
}
