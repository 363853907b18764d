package org.aimsforjira.host.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.upgrade.PluginUpgradeTask;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.HostOptions;
import org.aimsforjira.host.TestHosts;
import org.aimsforjira.host.TestPlugin;
import org.aimsforjira.host.sample.EagerBean;
import org.aimsforjira.host.sample.Journal;
import org.aimsforjira.host.sample.SampleBean;
import org.aimsforjira.host.sample.SampleEntity;
import org.aimsforjira.host.sample.SampleUpgrade;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plugin")
class PluginStartTest {
    @BeforeEach
    @AfterEach
    void forget() {
        Journal.take();
    }

    private static TestPlugin sound() {
        return TestPlugin.sample()
                .classes(Journal.class)
                .beans(SampleBean.class, SampleUpgrade.class)
                .imports(EventPublisher.class, I18nResolver.class)
                .exports(SampleBean.class, LifecycleAware.class)
                .exports(SampleUpgrade.class, PluginUpgradeTask.class)
                .file("i18n/sample.properties", "sample.title=Sample")
                .module("<resource type=\"i18n\" name=\"i18n\" location=\"i18n.sample\"/>")
                .module("<rest-migration key=\"migration\"><rest-v2/></rest-migration>");
    }

    @Test
    @DisplayName("is upgraded and then told that the system is up, hears events, and is told to stop")
    void lives() {
        try (Host host = TestHosts.with(sound())) {
            assertEquals("", TestHosts.reason(host));
            host.context().events().publish("a");
            assertEquals("made, upgraded to 3, started Sample, heard a", Journal.take());
        }
        assertEquals("stopped, gone", Journal.take());
    }

    @Test
    @DisplayName("can be turned off and on at run time; while it is off nothing of it answers")
    void isTurnedOffAndOn() {
        try (Host host = TestHosts.with(sound())) {
            Journal.take();
            PluginState off = host.context().modules().disable(TestPlugin.KEY);
            host.context().events().publish("a");
            assertFalse(off.enabled());
            assertEquals("stopped, gone", Journal.take());
            assertEquals("sample.title", host.context().i18n().text(java.util.Locale.UK, "sample.title"));

            PluginState on = host.context().modules().enable(TestPlugin.KEY);
            host.context().events().publish("b");
            assertTrue(on.enabled());
            assertEquals("made, started Sample, heard b", Journal.take());
        }
    }

    @Test
    @DisplayName("leaves the services that it imported as they were when it is turned off")
    void closesNothingOfOthers() throws Exception {
        TestPlugin plugin = sound().imports(SchedulerService.class).importPackages("com.atlassian.scheduler");
        try (Host host = TestHosts.with(plugin)) {
            assertEquals("", TestHosts.reason(host));
            host.context().modules().disable(TestPlugin.KEY);

            CountDownLatch ran = new CountDownLatch(1);
            JobRunnerKey runner = JobRunnerKey.of("test");
            host.context().scheduler().registerJobRunner(runner, request -> {
                ran.countDown();
                return JobRunnerResponse.success();
            });
            host.context()
                    .scheduler()
                    .scheduleJob(
                            JobId.of("test"),
                            JobConfig.forJobRunnerKey(runner)
                                    .withRunMode(RunMode.RUN_LOCALLY)
                                    .withSchedule(Schedule.runOnce(null)));
            assertTrue(ran.await(30, TimeUnit.SECONDS), "the scheduler still runs jobs");
        }
    }

    @Test
    @DisplayName("runs its upgrade tasks once, also across restarts")
    void upgradesOnce() {
        HostOptions options = TestHosts.options().withPluginJar(sound().jar());
        Host.start(options).close();
        assertTrue(Journal.take().contains("upgraded"));
        Host.start(options).close();
        assertFalse(Journal.take().contains("upgraded"));
    }

    @Test
    @DisplayName("that imports a package the host lacks is not enabled, and the missing package is named")
    void needsItsPackages() {
        String reason = TestHosts.reasonOf(sound().importPackages("javax.servlet.http"));

        assertTrue(reason.contains("javax.servlet.http"), reason);
    }

    @Test
    @DisplayName("with a module the host does not know is not enabled, and neither are its other modules")
    void refusesUnknownModules() {
        try (Host host = TestHosts.with(sound().module("<gadget key=\"old\"/>"))) {
            PluginState state = host.context().modules().plugins().get(0);
            assertTrue(String.valueOf(state.reason()).startsWith("1 of 2 modules cannot be enabled"), state.reason());
            assertTrue(state.modules().stream().noneMatch(ModuleState::enabled));
            assertTrue(state.modules().stream()
                    .anyMatch(module -> module.type().equals("gadget")
                            && String.valueOf(module.reason()).contains("<gadget> is no module")));
        }
    }

    @Test
    @DisplayName("with a module whose class is not in the jar is not enabled")
    void needsItsClasses() {
        String reason = TestHosts.reasonOf(sound().module("<web-item key=\"item\" section=\"s\"><label>x</label>"
                + "<link>/x</link><condition class=\"org.sample.Missing\"/></web-item>"));

        assertTrue(reason.contains("item: The class org.sample.Missing cannot be loaded"), reason);
    }

    @Test
    @DisplayName("whose descriptor has a document type, two equal keys or no key is not enabled")
    void needsASoundDescriptor() {
        String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<atlassian-plugin key=\"k\" plugins-version=\"2\"><plugin-info/></atlassian-plugin>";

        assertTrue(TestHosts.reasonOf(sound().file("atlassian-plugin.xml", doctype))
                .contains("DOCTYPE"));
        assertTrue(TestHosts.reasonOf(sound().module("<rest-migration key=\"migration\"><rest-v2/></rest-migration>"))
                .contains("Two modules have the key migration"));
        assertTrue(TestHosts.reasonOf(sound().module("<rest path=\"/x\" version=\"1\"/>"))
                .contains("<rest> needs the attribute key"));
    }

    @Test
    @DisplayName("whose manifest and descriptor disagree about the key is not enabled")
    void needsOneKey() {
        assertTrue(TestHosts.reasonOf(sound().manifestKey("other")).contains("Atlassian-Plugin-Key: other"));
    }

    @Test
    @DisplayName("whose index of beans names a class that is not there, or lacks one that is needed, is not enabled")
    void needsItsBeans() {
        assertTrue(TestHosts.reasonOf(sound().component("org.sample.Ghost"))
                .contains("component names org.sample.Ghost, which cannot be loaded"));
        String reason =
                TestHosts.reasonOf(TestPlugin.sample().classes(Journal.class).beans(SampleBean.class));
        assertTrue(reason.contains("sampleBean") && reason.contains("EventPublisher"), reason);
    }

    @Test
    @DisplayName("that uses Active Objects in a constructor is not enabled, as Jira may fail or hang there")
    void isNotTooEager() {
        String reason = TestHosts.reasonOf(TestPlugin.sample()
                .classes(SampleEntity.class)
                .beans(EagerBean.class)
                .imports(ActiveObjects.class)
                .module("<ao key=\"ao\" namespace=\"org.sample\"><entity>" + SampleEntity.class.getName()
                        + "</entity></ao>"));

        assertTrue(reason.contains("not ready"), reason);
    }

    @Test
    @DisplayName("that is no jar at all does not stop the host")
    void needsAJar() {
        try (Host host =
                Host.start(TestHosts.options().withPluginJar(Path.of("pom.xml").toAbsolutePath()))) {
            assertFalse(TestHosts.reason(host).isEmpty());
        }
    }
}
