package org.aimsforjira.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.JiraModel;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskModel;

/**
 * Fills a host, in which an AIMS is set up, with a register and the work of delivery teams: written straight into the host's tables and
 * its search index, without events. What the plugin keeps of it comes from the reconcile that enabling the plugin starts. The same
 * number and sizes give the same data in the same host.
 */
public final class Seeder {
    private static final int BATCH = 2_000;
    private static final int FEWEST_WORDS = 4;
    private static final long TO_DO = 2;
    private static final long DOING = 4;
    private static final long DONE = 3;
    private static final List<String> WORDS = List.of(
            "answers",
            "applicants",
            "bias",
            "chatbot",
            "complaints",
            "credit",
            "customers",
            "data",
            "delay",
            "drift",
            "drivers",
            "errors",
            "explanation",
            "faces",
            "fraud",
            "images",
            "injection",
            "labels",
            "leak",
            "limits",
            "loans",
            "logging",
            "model",
            "outage",
            "patients",
            "prices",
            "privacy",
            "prompts",
            "ranking",
            "refunds",
            "regions",
            "release",
            "review",
            "routing",
            "scores",
            "search",
            "sensors",
            "speech",
            "supplier",
            "test",
            "training",
            "translation",
            "users",
            "vision");

    private final Db db;
    private final SeedPlace place;
    private final Random random;
    private final SeedSizes sizes;
    private final long register;
    private final List<Long> delivery;
    private final long now;
    private final SeedRows rows;
    private final List<Long> systems = new ArrayList<>();
    private final List<Long> risks = new ArrayList<>();

    private Seeder(JiraModel jira, String registerKey, SeedSizes sizes, long number, Instant today) {
        db = jira.db();
        place = new SeedPlace(jira);
        random = new Random(number);
        this.sizes = sizes;
        register = place.project(registerKey);
        delivery = place.projectsBeside(register);
        now = today.toEpochMilli();
        rows = new SeedRows(db);
    }

    /**
     * Writes the issues and makes the search index anew.
     *
     * @param jira the host, with an AIMS set up
     * @param registerKey the register project of the AIMS
     * @param number what the data depends on, besides the sizes
     * @param today all dates lie in the three years before
     * @throws IllegalStateException when no AIMS is set up
     */
    public static void seed(JiraModel jira, String registerKey, SeedSizes sizes, long number, Instant today) {
        new Seeder(jira, registerKey, sizes, number, today).write();
        jira.index().rebuildNow();
    }

    private void write() {
        repeat(sizes.systems(), this::system);
        repeat(sizes.risks(), this::risk);
        repeat(sizes.treatments(), this::treatment);
        repeat(sizes.evidence(), this::evidence);
        repeat(sizes.others(), this::other);
    }

    private void repeat(int times, Runnable one) {
        for (int from = 0; from < times; from += BATCH) {
            int count = Math.min(BATCH, times - from);
            db.transact(() -> {
                for (int i = 0; i < count; i++) {
                    one.run();
                }
                rows.write();
            });
        }
    }

    private void system() {
        long id = rows.issue(register, place.issueType("AI System"), status(), place, sentence(), moment());
        systems.add(id);
        if (random.nextInt(3) == 0) {
            rows.text(id, place.field("AI supplier"), word());
        }
    }

    private void risk() {
        long id = rows.issue(register, place.issueType("AI Risk"), status(), place, sentence(), moment());
        risks.add(id);
        rows.link(place.linkType("AI exposure"), id, any(systems));
        controls(id, "Annex A controls", 1 + random.nextInt(4));
        if (random.nextInt(10) > 0) {
            rate(id);
        }
    }

    private void rate(long risk) {
        int likelihood = 1 + random.nextInt(RiskModel.DEFAULT.likelihoods());
        int severity = 1 + random.nextInt(RiskModel.DEFAULT.severities());
        Confidence confidence = Confidence.values()[random.nextInt(Confidence.values().length)];
        option(risk, "AI likelihood", likelihood - 1);
        option(risk, "AI severity", severity - 1);
        option(risk, "AI confidence", confidence.ordinal());
        RiskModel.DEFAULT
                .assess(Rating.of(likelihood, severity, confidence))
                .ifPresent(
                        found -> option(risk, "AI inherent level", found.level().rank() - 1));
    }

    private void treatment() {
        long id = ticket(status());
        rows.link(place.linkType("AI treatment"), id, any(risks));
        controls(id, "Annex A controls", random.nextInt(3));
    }

    private void evidence() {
        controls(ticket(place.status(DONE)), "AI evidence for", 1 + random.nextInt(2));
    }

    private void other() {
        ticket(status());
    }

    private long ticket(String status) {
        return rows.issue(any(delivery), place.issueType("Task"), status, place, sentence(), moment());
    }

    private void controls(long issue, String field, int count) {
        List<Long> options = place.options(field);
        TreeSet<Long> some = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            some.add(any(options));
        }
        some.forEach(option -> rows.option(issue, place.field(field), option));
    }

    private void option(long issue, String field, int which) {
        rows.option(issue, place.field(field), place.options(field).get(which));
    }

    private String status() {
        long[] categories = {TO_DO, TO_DO, DOING, DONE, DONE};
        return place.status(categories[random.nextInt(categories.length)]);
    }

    private long moment() {
        return now
                - random.nextInt(3 * 365) * ChronoUnit.DAYS.getDuration().toMillis()
                - random.nextInt(86_400) * 1_000L;
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder(word());
        sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
        for (int i = 1 + random.nextInt(FEWEST_WORDS); i < 2 * FEWEST_WORDS; i++) {
            sentence.append(' ').append(word());
        }
        return sentence.toString();
    }

    private String word() {
        return any(WORDS);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
