package org.aimsforjira.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.JiraModel;
import org.aimsforjira.projection.domain.LiveIssue;
import org.aimsforjira.risk.domain.Cell;
import org.aimsforjira.risk.domain.ComputedLevels.Placed;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.InherentLevel;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.treatment.domain.Progress;
import org.aimsforjira.treatment.domain.TreatmentControls;

/**
 * Fills a host, in which an AIMS is set up, with a register and the work of delivery teams: written straight into the host's tables and
 * its search index, without events. What the plugin keeps of it is written into its tables as its reconcile would write it, so the plugin
 * may stay enabled. The same number and sizes give the same data in the same host.
 */
public final class Seeder {
    private static final int BATCH = 2_000;
    private static final String CONTROLS = "Annex A controls";
    private static final long TO_DO = 2;
    private static final long DOING = 4;
    private static final long DONE = 3;

    private final Db db;
    private final SeedPlace place;
    private final Random random;
    private final SeedSizes sizes;
    private final String registerKey;
    private final long register;
    private final List<Long> delivery;
    private final long now;
    private final SeedRows rows;
    private final SeedProjections projections;
    private final List<Long> systems = new ArrayList<>();
    private final List<SeededRisk> risks = new ArrayList<>();

    private Seeder(JiraModel jira, String registerKey, SeedSizes sizes, long number, Instant today) {
        db = jira.db();
        place = new SeedPlace(jira);
        random = new Random(number);
        this.sizes = sizes;
        this.registerKey = registerKey;
        register = place.project(registerKey);
        delivery = place.projectsBeside(register);
        now = today.toEpochMilli();
        rows = new SeedRows(db);
        projections = new SeedProjections(db, register, today);
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
        projections.count();
    }

    private void repeat(int times, Runnable one) {
        for (int from = 0; from < times; from += BATCH) {
            int count = Math.min(BATCH, times - from);
            db.transact(() -> {
                for (int i = 0; i < count; i++) {
                    one.run();
                }
                rows.write();
                projections.write();
            });
        }
    }

    private void system() {
        long id = rows.issue(
                register, place.issueType("AI System"), status(), place, SeedWords.sentence(random), moment());
        systems.add(id);
        if (random.nextInt(3) == 0) {
            rows.text(id, place.field("AI supplier"), SeedWords.word(random));
        }
    }

    private void risk() {
        long id =
                rows.issue(register, place.issueType("AI Risk"), status(), place, SeedWords.sentence(random), moment());
        rows.link(place.linkType("AI exposure"), id, any(systems));
        Set<ControlId> controls = controls(id, CONTROLS, 1 + random.nextInt(4));
        Placed inherent = Placed.NONE;
        Placed residual = Placed.NONE;
        if (random.nextInt(10) > 0) {
            inherent = inherent(id);
            residual = random.nextBoolean() ? residual(id, inherent.rating()) : Placed.NONE;
        }
        SeededRisk risk = new SeededRisk(
                id,
                registerKey + "-" + rows.lastNumber(register),
                controls,
                inherent,
                residual,
                RiskModel.DEFAULT.version());
        risks.add(risk);
        projections.risk(risk);
    }

    private Placed inherent(long risk) {
        int likelihood = 1 + random.nextInt(RiskModel.DEFAULT.likelihoods());
        int severity = 1 + random.nextInt(RiskModel.DEFAULT.severities());
        Confidence confidence = Confidence.values()[random.nextInt(Confidence.values().length)];
        option(risk, "AI likelihood", likelihood - 1);
        option(risk, "AI severity", severity - 1);
        option(risk, "AI confidence", confidence.ordinal());
        Rating rating = Rating.of(likelihood, severity, confidence);
        InherentLevel level = RiskModel.DEFAULT.assess(rating).orElseThrow();
        option(risk, "AI inherent level", level.level().rank() - 1);
        return new Placed(
                rating,
                Optional.of(level.level().key()),
                Optional.of(new Cell(level.countedLikelihood(), level.severity())));
    }

    /** Never worse than the inherent risk. */
    private Placed residual(long risk, Rating inherent) {
        int likelihood = 1 + random.nextInt(inherent.likelihood().orElseThrow());
        int severity = 1 + random.nextInt(inherent.severity().orElseThrow());
        option(risk, "AI residual likelihood", likelihood - 1);
        option(risk, "AI residual severity", severity - 1);
        Rating rating = new Rating(Optional.of(likelihood), Optional.of(severity), Optional.empty());
        RiskLevel level = RiskModel.DEFAULT.residual(rating).orElseThrow();
        option(risk, "AI residual level", level.rank() - 1);
        return new Placed(rating, Optional.of(level.key()), RiskModel.DEFAULT.residualCell(rating));
    }

    private void treatment() {
        String status = status();
        long id = ticket(status);
        SeededRisk risk = any(risks);
        rows.link(place.linkType("AI treatment"), id, risk.id());
        Set<ControlId> own = controls(id, CONTROLS, random.nextInt(3));
        projections.treatment(
                id, risk.id(), progress(status), TreatmentControls.implementedBy(own, List.of(risk.controls())));
    }

    private Progress progress(String status) {
        return status.equals(place.status(DONE))
                ? Progress.DONE
                : status.equals(place.status(DOING)) ? Progress.DOING : Progress.TODO;
    }

    private void evidence() {
        String status = place.status(DONE);
        long created = moment();
        long project = any(delivery);
        long id = rows.issue(project, place.issueType("Task"), status, place, SeedWords.sentence(random), created);
        projections.evidence(new LiveIssue(
                id,
                project,
                false,
                "done",
                Optional.of(place.resolution()),
                Optional.of(Instant.ofEpochMilli(SeedRows.resolved(created))),
                Set.of(),
                new TreeSet<>(),
                controls(id, "AI evidence for", 1 + random.nextInt(2))));
    }

    private void other() {
        ticket(status());
    }

    private long ticket(String status) {
        return rows.issue(any(delivery), place.issueType("Task"), status, place, SeedWords.sentence(random), moment());
    }

    private SortedSet<ControlId> controls(long issue, String field, int count) {
        List<Long> options = place.options(field);
        TreeSet<Long> some = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            some.add(any(options));
        }
        SortedSet<ControlId> controls = new TreeSet<>();
        for (Long option : some) {
            rows.option(issue, place.field(field), option);
            controls.add(place.control(option));
        }
        return controls;
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

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
