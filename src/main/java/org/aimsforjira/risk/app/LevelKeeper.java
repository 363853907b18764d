package org.aimsforjira.risk.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.aims.domain.AimsRepository;
import org.aimsforjira.issues.domain.IssueWriter;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.issues.domain.SeenIssues;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.risk.domain.ComputedLevels;
import org.aimsforjira.risk.domain.ComputedLevels.Computed;
import org.aimsforjira.risk.domain.InherentLevel;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.OptionIds;
import org.aimsforjira.shared.AuditTrail;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;

/**
 * The one writer of <em>AI inherent level</em> (DESIGN.md, principle 2): after commit, in the name of whoever caused it, without mail,
 * with its event. The event leads here again and ends, since the second computation equals the first. A level that somebody wrote by
 * hand, and one that a clone or a move brought along, is put right and shows as a correction.
 */
@Named
public class LevelKeeper {

    private final SeenIssues issues;
    private final IssueWriter writer;
    private final AiRiskReader reader;
    private final AimsRepository aims;
    private final ComputedLevels levels;
    private final JiraPieces pieces;
    private final AuditTrail trail;
    private final Transactions transactions;

    @Inject
    public LevelKeeper(
            SeenIssues issues,
            IssueWriter writer,
            AiRiskReader reader,
            AimsRepository aims,
            ComputedLevels levels,
            JiraPieces pieces,
            AuditTrail trail,
            Transactions transactions) {
        this.issues = issues;
        this.writer = writer;
        this.reader = reader;
        this.aims = aims;
        this.levels = levels;
        this.pieces = pieces;
        this.trail = trail;
        this.transactions = transactions;
    }

    /** Something happened to an issue that may be a risk. For all other issues it costs no query. */
    public void keep(SeenIssue issue, Optional<UserKey> causedBy) {
        Optional<AiRisk> risk = reader.risk(issue);
        Optional<Aims> register = risk.flatMap(found -> aims.ofProject(issue.projectId()));
        if (register.isPresent()) {
            keep(
                    register.get(),
                    risk.orElseThrow(),
                    issue,
                    causedBy.orElse(register.get().createdBy()));
        } else if (risk.isPresent()) {
            forget(issue.id()); // It may have been moved out of a register.
        }
    }

    /** The issue was deleted, or is no risk any more. */
    public void forget(long issueId) {
        transactions.run(() -> {
            levels.forget(issueId);
            return true;
        });
    }

    /**
     * Looks at every risk of the register, for what happened while nobody listened, and forgets what is none any more. In the name of
     * whoever set up the AIMS.
     */
    public void reconcile(Aims register) {
        Optional<String> type = pieces.issueType(IssueTypeRole.AI_RISK);
        if (type.isEmpty()) {
            return;
        }
        Set<Long> gone = new HashSet<>(levels.issuesOf(register.id()));
        issues.forEach(register.projectId(), type.get(), issue -> {
            gone.remove(issue.id());
            keep(issue, Optional.of(register.createdBy()));
        });
        gone.forEach(this::forget);
    }

    private void keep(Aims register, AiRisk risk, SeenIssue issue, UserKey causedBy) {
        OptionIds options = OptionIds.of(pieces, FieldRole.AI_INHERENT_LEVEL, issue.projectId());
        Optional<RiskLevel> level = risk.level().map(InherentLevel::level);
        Optional<Long> wanted = level.flatMap(known -> options.choose(known.key()));
        if (pieces.field(FieldRole.AI_INHERENT_LEVEL).isEmpty() || (level.isPresent() && wanted.isEmpty())) {
            return; // The field or its option is gone; the health page says so.
        }
        List<Long> stored = issue.options(FieldRole.AI_INHERENT_LEVEL);
        Optional<Computed> before = levels.of(issue.id());
        Computed now = new Computed(
                issue.id(),
                register.id(),
                risk.rating(),
                level.map(RiskLevel::key),
                reader.model(issue.projectId()).version());
        if (stored.equals(wanted.map(List::of).orElse(List.of()))) {
            if (!before.equals(Optional.of(now))) {
                transactions.run(() -> {
                    levels.save(now);
                    return true;
                });
            }
            return;
        }
        boolean correction = before.map(known ->
                        known.inputs().equals(now.inputs()) && known.aims().equals(now.aims()))
                .orElse(!stored.isEmpty());
        writer.compute(causedBy, issue.id(), FieldRole.AI_INHERENT_LEVEL, wanted);
        record(now, risk, level, options.keysOf(stored), causedBy, correction);
    }

    private void record(
            Computed now,
            AiRisk risk,
            Optional<RiskLevel> level,
            List<String> stored,
            UserKey causedBy,
            boolean correction) {
        Map<String, Object> details = new HashMap<>(RatingWords.details(now.inputs()));
        String before = stored.stream()
                .findFirst()
                .map(key -> reader.model(risk.projectId())
                        .level(key)
                        .map(LevelKeeper::words)
                        .orElse(key))
                .orElse("");
        details.put(
                "level",
                RatingWords.changed(before, level.map(LevelKeeper::words).orElse("")));
        details.put("model", now.modelVersion());
        trail.recording(now.aims(), causedBy, recorder -> {
            levels.save(now);
            recorder.record(correction ? "risk.level.corrected" : "risk.level.computed", risk.key(), details);
            return true;
        });
    }

    private static String words(RiskLevel level) {
        return level.name().isEmpty() ? "LEVEL_" + level.key().toUpperCase(Locale.ROOT) : level.name();
    }
}
