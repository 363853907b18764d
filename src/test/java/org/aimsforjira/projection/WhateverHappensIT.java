package org.aimsforjira.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.TestHosts;
import org.aimsforjira.host.demo.DemoData;
import org.aimsforjira.host.demo.JiraClient;
import org.aimsforjira.testing.HostIssues;
import org.aimsforjira.testing.HostProjections;
import org.aimsforjira.testing.JqlSearches;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * 1,000 random operations on the demo data in the host: created, edited, transitioned, linked by REST, unlinked, cloned, moved, archived, restored,
 * deleted, and all of it also while the plugin is disabled. Then the Statement is what a rebuild from nothing gives, and each of its
 * counts is what its JQL finds.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class WhateverHappensIT {
    private static final long SEED = 20_261_128;
    private static final int OPERATIONS = 1_000;
    private static final List<String> PROJECTS = List.of("AIMS", "SHOP", "CARE", "DATA");
    private static final List<String> FIELDS = List.of("Annex A controls", "AI evidence for");

    private final Random random = new Random(SEED);
    private final List<Long> ids = new ArrayList<>();
    private final List<String> controls = new ArrayList<>();
    private final Map<String, Integer> done = new TreeMap<>();
    private Host host;
    private JiraClient lead;
    private HostIssues work;
    private HostProjections kept;
    private boolean enabled = true;

    @BeforeAll
    void start() throws InterruptedException {
        host = Host.start(TestHosts.options().withPluginJar(Path.of(System.getProperty("aims.jar"))));
        assertEquals("", TestHosts.reason(host));
        DemoData.load(host.context(), step -> {});
        lead = JiraClient.loggedIn(host.baseUrl(), "risklead");
        for (JsonNode area : lead.get("projects/AIMS/soa").ok().path("areas")) {
            for (JsonNode control : area.path("controls")) {
                controls.add(control.path("id").asText());
            }
        }
        work = new HostIssues(host, "risklead");
        kept = new HostProjections(host);
        new JqlSearches(host.baseUrl())
                .as("risklead", "issuetype != \"AI System\" ORDER BY key")
                .keys()
                .forEach(key -> ids.add(work.issue(key).getId()));
    }

    @AfterAll
    void stop() {
        host.close();
    }

    @Test
    void theStatementIsWhatARebuildFromNothingGives() throws Exception {
        for (int i = 1; i <= OPERATIONS; i++) {
            operation();
            if (i % 100 == 0) {
                toggle();
            }
            if (enabled && i % 250 == 50) {
                assertCountsAreWhatTheirJqlFinds("operation " + i);
            }
        }
        if (!enabled) {
            toggle();
        }
        assertTrue(done.values().stream().allMatch(times -> times >= 10), "each kind of operation: " + done);
        assertCountsAreWhatTheirJqlFinds("at the end");
        JsonNode live = statement();
        List<JsonNode> liveWork = workOfRisks();

        kept.rebuild();

        assertEquals(statement(), live);
        assertEquals(workOfRisks(), liveWork);
        assertTrue(liveWork.size() > 20, liveWork.size() + " risks");
    }

    private void operation() throws Exception {
        if (random.nextInt(5) == 0) {
            create();
            return;
        }
        int place = random.nextInt(ids.size());
        Issue issue = work.issue(ids.get(place));
        int kind = random.nextInt(12);
        if (work.isArchived(issue) || kind == 0) {
            work.archiveOrRestore(issue);
            count("archive or restore");
            return;
        }
        switch (kind) {
            case 1, 2 -> edit(issue);
            case 3, 4 -> link(issue);
            case 5 -> count(work.unlink(issue, random.nextInt(3)) ? "unlink" : "no link");
            case 6, 7, 8 -> {
                work.transition(issue, random.nextInt(3), random.nextInt(4) == 0 ? "Won't Do" : "Done");
                count("transition");
            }
            case 9 -> {
                ids.add(work.cloneOf(issue, random.nextBoolean()));
                count("clone");
            }
            case 10 -> {
                work.move(issue, PROJECTS.get(random.nextInt(PROJECTS.size())), random.nextInt(8));
                count("move");
            }
            default -> {
                work.delete(issue);
                ids.remove(place);
                count("delete");
            }
        }
    }

    private void create() {
        boolean risk = random.nextBoolean();
        String project = risk ? "AIMS" : PROJECTS.get(random.nextInt(PROJECTS.size()));
        String field = FIELDS.get(random.nextInt(2));
        ids.add(work.create(project, risk ? "AI Risk" : "Task", "Issue " + ids.size(), field, some())
                .getId());
        count("create");
    }

    private void edit(Issue issue) {
        if (random.nextInt(4) == 0) {
            work.label(issue, random.nextBoolean() ? "aims-failed" : "other");
        } else {
            work.edit(issue, FIELDS.get(random.nextInt(2)), some());
        }
        count("edit");
    }

    /** Any two issues, also ones that make no sense as a treatment. */
    private void link(Issue issue) {
        Issue other = work.issue(ids.get(random.nextInt(ids.size())));
        if (!other.getId().equals(issue.getId()) && !work.isArchived(other)) {
            work.link(issue, "AI treatment", other);
            count("link");
        }
    }

    private TreeSet<String> some() {
        List<String> few = controls.subList(0, 9);
        TreeSet<String> some = new TreeSet<>();
        Stream.generate(() -> few.get(random.nextInt(few.size())))
                .limit(random.nextInt(4))
                .forEach(some::add);
        return some;
    }

    private void count(String kind) {
        if (!kind.equals("no link")) {
            done.merge(kind, 1, Integer::sum);
        }
    }

    private void toggle() throws InterruptedException {
        enabled = !enabled;
        if (enabled) {
            kept.enable();
        } else {
            kept.disable();
        }
    }

    private JsonNode statement() {
        JsonNode statement = lead.get("projects/AIMS/soa").ok();
        statement
                .path("areas")
                .forEach(area -> area.path("controls").forEach(control -> {
                    ObjectNode live = (ObjectNode) control.path("live");
                    live.remove(List.of("asOf", "asOfText"));
                }));
        return statement;
    }

    private List<JsonNode> workOfRisks() {
        return new JqlSearches(host.baseUrl())
                .as("risklead", "project = AIMS AND issuetype = \"AI Risk\" ORDER BY key").keys().stream()
                        .map(key -> lead.get("risks/" + key + "/treatments").ok())
                        .toList();
    }

    private void assertCountsAreWhatTheirJqlFinds(String when) {
        JqlSearches searches = new JqlSearches(host.baseUrl());
        for (JsonNode area : lead.get("projects/AIMS/soa").ok().path("areas")) {
            for (JsonNode control : area.path("controls")) {
                JsonNode live = control.path("live");
                String message = when + ", " + control.path("id").asText() + ": ";
                JsonNode jql = live.path("jql");
                assertEquals(live.path("risks").asInt(), total(searches, jql.path("risks")), message + "risks");
                assertEquals(
                        live.path("work").path("all").asInt(), total(searches, jql.path("work")), message + "work");
                assertEquals(
                        live.path("evidence").path("found").asInt(),
                        total(searches, jql.path("evidence")),
                        message + "evidence");
            }
        }
    }

    private static int total(JqlSearches searches, JsonNode jql) {
        return searches.as("risklead", jql.asText()).total();
    }
}
