package org.aimsforjira.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.HostFields;
import org.aimsforjira.host.plugin.PluginBeans;

/** The clock of the plugin in a running host. Jira's own clock stays: what people do then, they do today. */
public final class HostClock {
    private final Object clock;

    /** For a host with the packaged plugin, until the plugin is disabled. */
    public HostClock(Host host) {
        clock = PluginBeans.bean(host, "systemClock");
    }

    /** From now on the plugin believes that it is so much later; zero for the right time. */
    public void advance(Duration time) {
        InstantSource later = () -> Instant.now().plus(time);
        HostFields.set(clock, "source", later);
    }
}
