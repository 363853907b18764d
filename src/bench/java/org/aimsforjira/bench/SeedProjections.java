package org.aimsforjira.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.evidence.domain.EvidenceFinding;
import org.aimsforjira.evidence.domain.EvidenceItem;
import org.aimsforjira.evidence.domain.EvidenceRule;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.projection.domain.LiveIssue;
import org.aimsforjira.risk.assessment.domain.Origin;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.CanonicalJson;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.treatment.domain.Progress;
import org.jspecify.annotations.Nullable;

/**
 * What the plugin would keep of seeded issues, written straight into its tables: risks with their levels and controls, treatments, traces
 * of evidence, and the counts of each control. {@code SeededProjectionsIT} holds it against the plugin's own reconcile.
 */
final class SeedProjections {
    private static final String RISKS = "'risks'";

    private final Db db;
    private final PluginTables tables;
    private final List<Aims> all;
    private final Aims register;
    private final Instant now;
    private final Map<ControlId, List<EvidenceItem>> evidence = new TreeMap<>();
    private final List<@Nullable Object[]> levels = new ArrayList<>();
    private final List<@Nullable Object[]> assessments = new ArrayList<>();
    private final List<@Nullable Object[]> riskControls = new ArrayList<>();
    private final List<@Nullable Object[]> treatments = new ArrayList<>();
    private final List<@Nullable Object[]> treatmentControls = new ArrayList<>();
    private final List<@Nullable Object[]> traces = new ArrayList<>();

    SeedProjections(Db db, long registerProject, Instant now) {
        this.db = db;
        this.now = now;
        tables = new PluginTables(db);
        all = db.list(
                "SELECT * FROM " + tables.name("AIMS"),
                row -> new Aims(
                        new AimsId(row.id("ID")),
                        row.id("PROJECT_ID"),
                        row.must("TITLE"),
                        ZoneId.of(row.must("TIME_ZONE")),
                        new UserKey(row.must("CREATED_BY")),
                        now));
        register = all.stream()
                .filter(one -> one.projectId() == registerProject)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The project has no AIMS: set one up first"));
    }

    void risk(SeededRisk risk) {
        long aims = register.id().value();
        levels.add(new @Nullable Object[] {
            risk.id(),
            aims,
            risk.inherent().rating().likelihood().orElse(null),
            risk.inherent().rating().severity().orElse(null),
            risk.inherent().rating().confidence().map(Confidence::key).orElse(null),
            risk.inherent().level().orElse(null),
            risk.inherent().cell().map(cell -> aims + ":" + cell).orElse(null),
            risk.residual().rating().likelihood().orElse(null),
            risk.residual().rating().severity().orElse(null),
            risk.residual().level().orElse(null),
            risk.residual().cell().map(cell -> aims + ":" + cell).orElse(null),
            risk.modelVersion()
        });
        if (risk.inherent().level().isPresent()) {
            assess(risk);
        }
        for (ControlId control : risk.controls()) {
            riskControls.add(new Object[] {
                aims + ":" + risk.id() + ":" + control, aims, risk.id(), control.value(), aims + ":" + control
            });
        }
        trace(register, risk.id(), null, null);
    }

    /** The record that the plugin makes of a rating; without it, it would make one for each risk at its next start. */
    private void assess(SeededRisk risk) {
        String of = register.id().value() + ":" + risk.id();
        assessments.add(new @Nullable Object[] {
            of + ":1",
            of,
            register.id().value() + ":" + risk.key(),
            register.id().value(),
            risk.id(),
            risk.key(),
            1,
            register.createdBy().value(),
            now.toEpochMilli(),
            Origin.FIELDS.key(),
            risk.inherent().rating().likelihood().orElse(null),
            risk.inherent().rating().severity().orElse(null),
            risk.inherent().rating().confidence().map(Confidence::key).orElse(null),
            risk.residual().rating().likelihood().orElse(null),
            risk.residual().rating().severity().orElse(null),
            risk.inherent().level().orElse(null),
            risk.residual().level().orElse(null),
            risk.modelVersion(),
            CanonicalJson.write(
                    risk.controls().stream().sorted().map(ControlId::value).toList())
        });
    }

    void treatment(long issue, long risk, Progress progress, Set<ControlId> controls) {
        long aims = register.id().value();
        treatments.add(new Object[] {aims + ":" + risk + ":" + issue, aims, risk, issue, progress.name()});
        for (ControlId control : controls) {
            treatmentControls.add(new Object[] {
                aims + ":" + issue + ":" + control, aims, issue, control.value(), aims + ":" + control, progress.name()
            });
        }
        trace(register, issue, null, null);
    }

    /** Evidence has a part in every AIMS. */
    void evidence(LiveIssue issue) {
        for (Aims one : all) {
            trace(
                    one,
                    issue.id(),
                    issue.evidenceFor().stream().map(ControlId::value).collect(Collectors.joining(",")),
                    issue.evidenceMark(EvidenceRule.DEFAULT));
        }
        issue.evidenceFor()
                .forEach(control -> evidence.computeIfAbsent(control, any -> new ArrayList<>())
                        .add(issue.asEvidence(register, Set.of(), EvidenceRule.DEFAULT)));
    }

    private void trace(Aims aims, long issue, @Nullable String evidenceFor, @Nullable String mark) {
        traces.add(new @Nullable Object[] {aims.id() + ":" + issue, aims.id().value(), issue, evidenceFor, mark});
    }

    /** Writes what was gathered; within the transaction of the caller. */
    void write() {
        insert(
                "RISK_LEVEL",
                levels,
                "ISSUE_ID",
                "AIMS_ID",
                "LIKELIHOOD",
                "SEVERITY",
                "CONFIDENCE",
                "RISK_LEVEL",
                "INHERENT_CELL",
                "RESIDUAL_LIKELIHOOD",
                "RESIDUAL_SEVERITY",
                "RESIDUAL_LEVEL",
                "RESIDUAL_CELL",
                "MODEL_VERSION");
        insert(
                "ASSESSMENT",
                assessments,
                "UNIQ_KEY",
                "RISK_REF",
                "KEY_REF",
                "AIMS_ID",
                "RISK_ID",
                "RISK_KEY",
                "ASSESSMENT_NO",
                "MADE_BY",
                "MADE_AT",
                "ORIGIN",
                "LIKELIHOOD",
                "SEVERITY",
                "CONFIDENCE",
                "RESIDUAL_LIKELIHOOD",
                "RESIDUAL_SEVERITY",
                "INHERENT_LEVEL",
                "RESIDUAL_LEVEL",
                "MODEL_VERSION",
                "CONTROLS");
        insert("RISK_CONTROL", riskControls, "UNIQ_KEY", "AIMS_ID", "RISK_ID", "CONTROL_ID", "CONTROL_KEY");
        insert("TREATMENT", treatments, "UNIQ_KEY", "AIMS_ID", "RISK_ID", "ISSUE_ID", "PROGRESS");
        insert(
                "TREATMENT_CONTROL",
                treatmentControls,
                "UNIQ_KEY",
                "AIMS_ID",
                "ISSUE_ID",
                "CONTROL_ID",
                "CONTROL_KEY",
                "PROGRESS");
        insert("PROJECTION_TRACE", traces, "UNIQ_KEY", "AIMS_ID", "ISSUE_ID", "EVIDENCE_FOR", "EVIDENCE_MARK");
    }

    private void insert(String table, List<@Nullable Object[]> rows, String... columns) {
        db.batch(
                "INSERT INTO " + tables.name(table) + " (\"" + String.join("\", \"", columns) + "\") VALUES ("
                        + Db.marks(columns.length) + ")",
                rows);
        rows.clear();
    }

    /**
     * Counts every control anew. What was evidence before the seeding counts as it did only if there was none: seed evidence once for a
     * host.
     */
    void count() {
        for (Aims one : all) {
            Map<ControlId, Map<String, Integer>> counts = new HashMap<>();
            count(one, "RISK_CONTROL", RISKS, "", counts);
            count(one, "TREATMENT_CONTROL", "\"PROGRESS\"", ", \"PROGRESS\"", counts);
            evidence.keySet().forEach(control -> counts.computeIfAbsent(control, any -> new HashMap<>()));
            List<@Nullable Object[]> rows = new ArrayList<>();
            counts.forEach((control, by) -> rows.add(work(one, control, by)));
            db.transact(() -> {
                db.update(
                        "DELETE FROM " + tables.name("CONTROL_WORK") + " WHERE \"AIMS_ID\" = ?",
                        one.id().value());
                insert(
                        "CONTROL_WORK",
                        rows,
                        "UNIQ_KEY",
                        "AIMS_ID",
                        "CONTROL_ID",
                        "REVISION_NO",
                        "RISK_COUNT",
                        "TODO_COUNT",
                        "DOING_COUNT",
                        "DONE_COUNT",
                        "DROPPED_COUNT",
                        "FOUND_COUNT",
                        "PASS_COUNT",
                        "NEWEST_DAY",
                        "NEWEST_FAILS",
                        "ENOUGH_DAY",
                        "LOOKED_AT");
            });
        }
    }

    private void count(
            Aims aims, String table, String kind, String group, Map<ControlId, Map<String, Integer>> counts) {
        db.each(
                "SELECT \"CONTROL_ID\", " + kind + " AS kind, COUNT(*) AS n FROM " + tables.name(table)
                        + " WHERE \"AIMS_ID\" = ? GROUP BY \"CONTROL_ID\"" + group,
                row -> counts.computeIfAbsent(new ControlId(row.must("CONTROL_ID")), any -> new HashMap<>())
                        .put(row.must("kind"), Math.toIntExact(row.id("n"))),
                aims.id().value());
    }

    private @Nullable Object[] work(Aims aims, ControlId control, Map<String, Integer> by) {
        EvidenceFinding found = EvidenceFinding.of(
                evidence.getOrDefault(control, List.of()),
                EvidenceRule.DEFAULT,
                LocalDate.ofInstant(now, aims.timeZone()));
        return new @Nullable Object[] {
            aims.id() + ":" + control,
            aims.id().value(),
            control.value(),
            1L,
            by.getOrDefault("risks", 0),
            by.getOrDefault(Progress.TODO.name(), 0),
            by.getOrDefault(Progress.DOING.name(), 0),
            by.getOrDefault(Progress.DONE.name(), 0),
            by.getOrDefault(Progress.DROPPED.name(), 0),
            found.found(),
            found.passes(),
            day(found.newest()),
            found.newestFails(),
            day(found.enoughSince()),
            now.toEpochMilli()
        };
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
