package org.aimsforjira.setup.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.aims.domain.AimsRepository;
import org.aimsforjira.setup.app.SetupPlanning.Planned;
import org.aimsforjira.setup.domain.DerivedData;
import org.aimsforjira.setup.domain.JiraSchemaWriter.SetupFailure;
import org.aimsforjira.setup.domain.ModelledOptions;
import org.aimsforjira.setup.domain.PieceRepository;
import org.aimsforjira.setup.domain.SetupRequest;
import org.aimsforjira.setup.domain.SetupRequest.Register;
import org.aimsforjira.setup.domain.SetupStep;
import org.aimsforjira.setup.domain.SetupStep.Action;
import org.aimsforjira.setup.domain.SetupStep.Target;
import org.aimsforjira.setup.domain.StoredPieces;
import org.aimsforjira.setup.domain.StoredPieces.Key;
import org.aimsforjira.setup.domain.StoredPieces.Piece;
import org.aimsforjira.setup.domain.StoredPieces.Sort;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.AuditTrail;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.shared.GlobalPermission;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Projects.ProjectRef;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;

/**
 * Carries a plan out, stage by stage: after each stage Jira is read again and the rest is planned on what is then true. So a run that
 * was cut off at any point is completed by the next one without making anything twice (ADR 040).
 */
@Named
public class SetupRun {

    /** There are twelve stages; a plan that still has work after so many rounds does not come to rest. */
    private static final int MOST_ROUNDS = 24;

    private final SetupPlanning planning;
    private final StepWork work;
    private final AimsRepository aims;
    private final PieceRepository pieces;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;
    private final DerivedData derived;
    private final ModelledOptions modelled;

    @Inject
    public SetupRun(
            SetupPlanning planning,
            StepWork work,
            AimsRepository aims,
            PieceRepository pieces,
            Transactions transactions,
            AuditTrail trail,
            Clock clock,
            DerivedData derived,
            ModelledOptions modelled) {
        this.planning = planning;
        this.work = work;
        this.aims = aims;
        this.pieces = pieces;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
        this.derived = derived;
        this.modelled = modelled;
    }

    /** The caller holds the lock of set-up. */
    SetupResult carryOut(SetupRequest wished, UserKey admin) {
        List<SetupStep> done = new ArrayList<>();
        SetupRequest request = wished;
        Planned now = planning.plan(request);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            tellTrailOfNewAims(now, admin);
            List<SetupStep> stage = now.plan().nextStage();
            if (stage.isEmpty()) {
                remember(now.request());
                now.aims().ifPresent(found -> {
                    modelled.afterSetup(found.id());
                    derived.rebuild(found.id());
                });
                return result(now, done, Optional.empty());
            }
            for (SetupStep step : stage) {
                try {
                    request = carryOut(step, now, request, admin);
                    done.add(step);
                } catch (SetupFailure refused) {
                    String message = Optional.ofNullable(refused.getMessage()).orElse("");
                    return result(now, done, Optional.of(new SetupResult.Failure(step, message)));
                }
            }
            now = planning.plan(request);
        }
        throw new IllegalStateException(
                "Set-up does not come to rest: " + now.plan().nextStage());
    }

    private SetupRequest carryOut(SetupStep step, Planned now, SetupRequest request, UserKey admin) {
        if (step.target() instanceof Target.NewProject project) {
            return request.in(work.createProject(project, admin));
        }
        long projectId = now.register()
                .map(ProjectRef::id)
                .orElseThrow(() -> new IllegalStateException("No project for " + step));
        if (step.target() instanceof Target.NewAims wanted) {
            transactions.run(() -> {
                pieces.save(Piece.intended(Key.ofNewAims(projectId), wanted.name(), 0));
                return aims.create(projectId, wanted.name(), wanted.timeZone(), admin, clock.now());
            });
            return request;
        }
        AimsId id = now.aims().map(Aims::id).orElseThrow(() -> new IllegalStateException("No AIMS for " + step));
        Optional<Piece> piece = work.carryOut(step, now, projectId, admin);
        trail.recording(id, admin, recorder -> {
            piece.ifPresent(found -> {
                if (step.action() == Action.FORGET) {
                    pieces.forget(found.key());
                } else {
                    pieces.save(found);
                }
            });
            recorder.record(actionOf(step), step.target().subject(), details(step, piece));
            return id;
        });
        return request;
    }

    /** A new AIMS is recorded in a transaction after the one that made it: its trail begins with it. */
    private void tellTrailOfNewAims(Planned now, UserKey admin) {
        if (now.aims().isEmpty()) {
            return;
        }
        Aims existing = now.aims().get();
        Key intent = Key.ofNewAims(existing.projectId());
        if (now.stored().get(intent).isEmpty()) {
            return;
        }
        ProjectRef project = now.register().orElseThrow(() -> new IllegalStateException("An AIMS without a project"));
        Key newProject = Key.ofNewProject(project.key());
        trail.recording(existing.id(), admin, recorder -> {
            pieces.forget(intent);
            if (now.stored().get(newProject).isPresent()) {
                pieces.forget(newProject);
                recorder.record(
                        "setup.created",
                        project.name(),
                        Map.of("sort", "PROJECT", "jira-id", Long.toString(project.id())));
            }
            recorder.record(
                    "setup.aims.created",
                    existing.name(),
                    Map.of(
                            "project",
                            project.key(),
                            "time-zone",
                            existing.timeZone().getId()));
            return existing;
        });
    }

    /**
     * Keeps who was picked for our permissions, so that a check notices when a grant goes; and that resolutions were chosen, even if
     * none was.
     */
    private void remember(SetupRequest request) {
        if (!(request.register() instanceof Register.Existing existing)) {
            return;
        }
        Set<Key> wanted = new HashSet<>();
        for (Permission permission : Permission.values()) {
            request.rolesFor(permission)
                    .forEach(role -> wanted.add(Key.ofGrant(existing.projectId(), permission.key(), role)));
        }
        for (GlobalPermission permission : GlobalPermission.values()) {
            request.groupsFor(permission).forEach(group -> wanted.add(Key.ofGlobalGrant(permission.key(), group)));
        }
        StoredPieces stored = pieces.all();
        Set<Key> known = Stream.concat(
                        stored.ofSort(existing.projectId(), Sort.GRANT),
                        stored.ofSort(StoredPieces.EVERYWHERE, Sort.GLOBAL_GRANT))
                .map(Piece::key)
                .collect(Collectors.toSet());
        Key chosen = Key.ofChoiceOfResolutions(existing.projectId());
        if (stored.get(chosen).isEmpty()) {
            transactions.run(() -> {
                pieces.save(Piece.intended(chosen, chosen.name(), 0));
                return chosen;
            });
        }
        if (!wanted.equals(known)) {
            transactions.run(() -> {
                known.stream().filter(key -> !wanted.contains(key)).forEach(pieces::forget);
                wanted.stream()
                        .filter(key -> !known.contains(key))
                        .forEach(key -> pieces.save(Piece.found(key, key.holder(), key.holder())));
                return known;
            });
        }
    }

    private static SetupResult result(Planned now, List<SetupStep> done, Optional<SetupResult.Failure> failure) {
        List<SetupStep> told = failure.isPresent() ? List.of() : now.plan().told();
        return new SetupResult(now.register(), done, told, failure);
    }

    private static String actionOf(SetupStep step) {
        return switch (step.action()) {
            case CREATE, ADD_CONTEXT, ADD_OPTION -> "setup.created";
            case MAP -> "setup.mapped";
            case REPAIR -> "setup.repaired";
            case COPY -> "setup.copied";
            case ADD_TO_SCREEN, ADD_TO_SCHEME -> "setup.added";
            case GRANT -> "setup.granted";
            case FORGET -> "setup.forgotten";
            case NOTHING -> throw new IllegalArgumentException("Nothing was done: " + step);
        };
    }

    private static Map<String, Object> details(SetupStep step, Optional<Piece> piece) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("sort", step.target().sort());
        piece.flatMap(Piece::jiraId).ifPresent(id -> details.put("jira-id", id));
        if (!step.seenBy().isEmpty()) {
            details.put(
                    "projects",
                    step.seenBy().stream().map(ProjectRef::key).sorted().collect(Collectors.joining(", ")));
        }
        return details;
    }
}
