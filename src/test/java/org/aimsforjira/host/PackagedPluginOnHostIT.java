package org.aimsforjira.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.aimsforjira.host.plugin.ModuleState;
import org.aimsforjira.host.plugin.PluginState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The packaged plugin")
class PackagedPluginOnHostIT {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @ParameterizedTest
    @EnumSource(HostOptions.Database.class)
    @DisplayName(
            "starts in under 20 seconds with all its modules, can be turned off and on, and starts again on its data")
    void startsStopsAndStartsAgain(HostOptions.Database database) {
        HostOptions options = TestHosts.options()
                .withDatabase(database)
                .withPluginJar(Path.of(System.getProperty("aims.jar")))
                .withBaseDir(Path.of(System.getProperty("aims.basedir")));
        try (Host host = Host.start(options)) {
            PluginState state = host.context().modules().plugins().get(0);
            assertTrue(state.enabled(), String.valueOf(state.reason()));
            assertTrue(state.modules().stream().allMatch(ModuleState::enabled));

            assertFalse(host.context().modules().disable(state.key()).enabled());
            assertEquals(
                    404,
                    TestBrowser.loggedIn(host, "admin")
                            .get("/rest/aims/1.0/health")
                            .statusCode());
            PluginState again = host.context().modules().enable(state.key());
            assertTrue(again.enabled(), String.valueOf(again.reason()));
            assertEquals(
                    200,
                    TestBrowser.loggedIn(host, "admin")
                            .get("/rest/aims/1.0/health")
                            .statusCode());
        }
        long begin = System.nanoTime();
        try (Host host = Host.start(options)) {
            assertTrue(Duration.ofNanos(System.nanoTime() - begin).compareTo(LIMIT) < 0);
            assertEquals("", TestHosts.reason(host));
        }
    }
}
