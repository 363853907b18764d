package org.aimsforjira.risk.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
import org.aimsforjira.risk.domain.ComputedLevels.Placed;
import org.aimsforjira.risk.domain.MapKind;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.OptionIds;
import org.aimsforjira.shared.AuditTrail;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one writer of <em>AI inherent level</em> and <em>AI residual level</em> (DESIGN.md, principle 2): after commit, in the name of
 * whoever caused it, without mail, with its event. The event leads here again and ends, since the second computation equals the first. A
 * level that somebody wrote by hand, and one that a clone or a move brought along, is put right and shows as a correction.
 */
@Named
public class LevelKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(LevelKeeper.class);

    private static final Map<MapKind, FieldRole> FIELDS = new EnumMap<>(
            Map.of(MapKind.INHERENT, FieldRole.AI_INHERENT_LEVEL, MapKind.RESIDUAL, FieldRole.AI_RESIDUAL_LEVEL));

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

    /** As {@link #reconcile(Aims)}, for every AIMS: one that fails is logged and keeps none of the others from it. */
    public void reconcileAll() {
        aims.all().forEach(register -> tried(register.name(), () -> reconcile(register)));
    }

    /**
     * Looks at every risk of the register, for what happened while nobody listened, and forgets what is none any more. In the name of
     * whoever set up the AIMS. A risk that fails is logged and keeps none of the others from it.
     */
    public void reconcile(Aims register) {
        Optional<String> type = pieces.issueType(IssueTypeRole.AI_RISK);
        if (type.isEmpty()) {
            return;
        }
        Set<Long> gone = new HashSet<>(levels.issuesOf(register.id()));
        issues.forEach(register.projectId(), type.get(), issue -> {
            gone.remove(issue.id());
            tried(issue.key(), () -> keep(issue, Optional.of(register.createdBy())));
        });
        gone.forEach(id -> tried("issue " + id, () -> forget(id)));
    }

    private static void tried(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("The levels of {} could not be looked at", what, e);
        }
    }

    private void keep(Aims register, AiRisk risk, SeenIssue issue, UserKey causedBy) {
        Computed now = Computed.of(risk, register.id(), reader.model(issue.projectId()));
        Optional<Computed> before = levels.of(issue.id());
        List<Wrong> wrong = FIELDS.entrySet().stream()
                .flatMap(field -> wrong(field.getKey(), field.getValue(), issue, now).stream())
                .toList();
        if (!wrong.isEmpty()) {
            Map<FieldRole, Optional<Long>> right = new EnumMap<>(FieldRole.class);
            wrong.forEach(one -> right.put(FIELDS.get(one.map()), one.wanted()));
            writer.compute(causedBy, issue.id(), right);
            record(before, now, risk, wrong, causedBy);
        } else if (!before.equals(Optional.of(now))) {
            transactions.run(() -> {
                levels.save(now);
                return true;
            });
        }
    }

    /**
     * A field that does not hold its level.
     *
     * @param stored the keys of what it holds
     * @param wanted the option that it should hold
     */
    private record Wrong(MapKind map, List<String> stored, boolean empty, Optional<Long> wanted) {}

    /** Empty where the field is right; and where the field or its option is gone, which the health page says. */
    private Optional<Wrong> wrong(MapKind map, FieldRole role, SeenIssue issue, Computed now) {
        OptionIds options = OptionIds.of(pieces, role, issue.projectId());
        Optional<String> level = now.placed(map).level();
        Optional<Long> wanted = level.flatMap(options::choose);
        if (pieces.field(role).isEmpty() || (level.isPresent() && wanted.isEmpty())) {
            return Optional.empty();
        }
        List<Long> stored = issue.options(role);
        return stored.equals(wanted.map(List::of).orElse(List.of()))
                ? Optional.empty()
                : Optional.of(new Wrong(map, options.keysOf(stored), stored.isEmpty(), wanted));
    }

    private void record(Optional<Computed> before, Computed now, AiRisk risk, List<Wrong> wrong, UserKey causedBy) {
        trail.recording(now.aims(), causedBy, recorder -> {
            levels.save(now);
            for (Wrong one : wrong) {
                String action = (one.map() == MapKind.INHERENT ? "risk.level." : "risk.residual-level.")
                        + (isCorrection(before, now, one) ? "corrected" : "computed");
                recorder.record(action, risk.key(), details(now, one, reader.model(risk.projectId())));
            }
            return true;
        });
    }

    /** Whether the field was changed though nothing was that its level follows from: the AIMS, its model, the rating. */
    private static boolean isCorrection(Optional<Computed> before, Computed now, Wrong wrong) {
        return before.map(known -> known.aims().equals(now.aims())
                        && known.modelVersion().equals(now.modelVersion())
                        && known.placed(wrong.map())
                                .rating()
                                .equals(now.placed(wrong.map()).rating()))
                .orElse(!wrong.empty());
    }

    private static Map<String, Object> details(Computed now, Wrong wrong, RiskModel model) {
        Placed placed = now.placed(wrong.map());
        Map<String, Object> details = new HashMap<>(RatingWords.details(placed.rating()));
        details.put(
                "level",
                RatingWords.changed(
                        RatingWords.level(wrong.stored().stream().findFirst(), Optional.of(model)),
                        RatingWords.level(placed.level(), Optional.of(model))));
        details.put("model", now.modelVersion());
        return details;
    }
}
