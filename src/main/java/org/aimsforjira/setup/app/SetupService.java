package org.aimsforjira.setup.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicReference;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.aims.domain.AimsRepository;
import org.aimsforjira.setup.app.SetupPlanning.Planned;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraSchema;
import org.aimsforjira.setup.domain.JiraSchemaWriter;
import org.aimsforjira.setup.domain.JiraSnapshot;
import org.aimsforjira.setup.domain.JiraSnapshot.FieldInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.LinkTypeInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.ResolutionInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.TypeInJira;
import org.aimsforjira.setup.domain.PieceRepository;
import org.aimsforjira.setup.domain.SetupCheck.Problem;
import org.aimsforjira.setup.domain.SetupPlan;
import org.aimsforjira.setup.domain.SetupRequest;
import org.aimsforjira.setup.domain.StoredPieces;
import org.aimsforjira.setup.domain.StoredPieces.Key;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.ClusterLocks;
import org.aimsforjira.shared.GlobalPermission;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Projects.ProjectRef;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;

/**
 * Sets an AIMS up in Jira and repairs it. Every use case needs {@link GlobalPermission#ADMINISTER_AIMS} and answers {@code not-found}
 * without it.
 */
@Named
public class SetupService {

    /** Held while Jira is changed, so that two administrators do not make everything twice. */
    private final AimsAccess access;

    private final AimsRepository aims;
    private final JiraSchema jira;
    private final PieceRepository pieces;
    private final SetupPlanning planning;
    private final SetupRun run;
    private final ClusterLocks locks;

    @Inject
    public SetupService(
            AimsAccess access,
            AimsRepository aims,
            JiraSchema jira,
            PieceRepository pieces,
            SetupPlanning planning,
            SetupRun run,
            ClusterLocks locks) {
        this.access = access;
        this.aims = aims;
        this.jira = jira;
        this.pieces = pieces;
        this.planning = planning;
        this.run = run;
        this.locks = locks;
    }

    /**
     * An AIMS that is there.
     *
     * @param register its project; empty if it was deleted
     */
    public record Existing(Aims aims, Optional<ProjectRef> register) {}

    /**
     * What the form lets an administrator choose from.
     *
     * @param projects all projects
     * @param types issue types that can be mapped
     * @param fields custom fields of the types we use
     * @param linkTypes link types that can be mapped
     * @param resolutions all resolutions
     * @param stored what plays a role already and is not asked for again
     */
    public record Choices(
            List<ProjectRef> projects,
            List<TypeInJira> types,
            List<FieldInJira> fields,
            List<LinkTypeInJira> linkTypes,
            List<ResolutionInJira> resolutions,
            SortedMap<Long, String> roles,
            List<String> groups,
            StoredPieces stored) {}

    /**
     * What would be done.
     *
     * @param problems what has to be mended in the form first; then there is no plan to confirm
     * @param register the register project, if it is there
     */
    public record Preview(
            SetupRequest request, List<Problem> problems, SetupPlan plan, Optional<ProjectRef> register) {}

    /**
     * A field, and where it stands on no screen.
     *
     * @param projects without the register projects
     */
    public record OffScreens(String field, List<ProjectRef> projects) {}

    /** All AIMS, by name. */
    public Outcome<List<Existing>> existing(UserKey user) {
        return access.require(user, GlobalPermission.ADMINISTER_AIMS)
                .map(allowed -> aims.all().stream()
                        .map(found -> new Existing(found, jira.project(found.projectId())))
                        .toList());
    }

    public Outcome<Choices> choices(UserKey user) {
        return access.require(user, GlobalPermission.ADMINISTER_AIMS).map(allowed -> {
            JiraSnapshot snapshot = jira.snapshot(Optional.empty(), Set.of());
            return new Choices(
                    jira.projects(),
                    snapshot.issueTypes().stream()
                            .filter(type -> !type.subTask())
                            .toList(),
                    snapshot.fields().stream()
                            .filter(field -> field.kind().isPresent())
                            .toList(),
                    snapshot.linkTypes(),
                    snapshot.resolutions(),
                    snapshot.roles(),
                    jira.groups(),
                    pieces.all());
        });
    }

    /** What has to be done for these wishes, as Jira is now. Changes nothing. */
    public Outcome<Preview> preview(UserKey user, SetupRequest request) {
        return access.require(user, GlobalPermission.ADMINISTER_AIMS).map(allowed -> preview(planning.plan(request)));
    }

    /**
     * Where people cannot see or fill the two fields of controls on an issue: told, and never changed, for those screens belong to
     * other projects, and our own dialogs fill the fields without them. One line for each field; none for a field that is not there
     * yet.
     */
    public Outcome<List<OffScreens>> offScreens(UserKey user) {
        return access.require(user, GlobalPermission.ADMINISTER_AIMS).map(allowed -> {
            StoredPieces stored = pieces.all();
            Map<Long, FieldRole> fields = new LinkedHashMap<>();
            for (FieldRole role : FieldRole.values()) {
                if (role.reach() == FieldRole.Reach.GLOBAL) {
                    stored.number(Key.of(role)).ifPresent(id -> fields.put(id, role));
                }
            }
            Map<Long, List<ProjectRef>> without = jira.projectsWithout(fields.keySet());
            List<OffScreens> found = new ArrayList<>();
            fields.forEach((id, role) -> {
                List<ProjectRef> projects = without.getOrDefault(id, List.of()).stream()
                        .filter(project -> aims.ofProject(project.id()).isEmpty())
                        .toList();
                if (!projects.isEmpty()) {
                    String name = stored.get(Key.of(role))
                            .map(StoredPieces.Piece::label)
                            .orElse(role.defaultName());
                    found.add(new OffScreens(name, projects));
                }
            });
            return found;
        });
    }

    /** The wishes an AIMS was set up with, for "check and repair". Refuses {@code not-found} for an unknown AIMS. */
    public Outcome<SetupRequest> repairing(UserKey user, AimsId id) {
        return access.require(user, GlobalPermission.ADMINISTER_AIMS)
                .flatMap(allowed -> aims.get(id)
                        .map(found -> Outcome.done(planning.repairing(found)))
                        .orElseGet(() -> Outcome.refused(Refusal.notFound())));
    }

    /**
     * Does what a preview showed.
     *
     * <p>Refuses {@code setup.plan-changed} if Jira is no longer as it was for the preview, {@code setup.not-possible} if the wishes
     * cannot be met, and {@code setup.running} while another run is under way; then nothing was changed.
     *
     * @param digest that of the confirmed preview
     */
    public Outcome<SetupResult> apply(UserKey user, SetupRequest request, String digest) {
        return access.require(user, GlobalPermission.ADMINISTER_AIMS).flatMap(allowed -> {
            AtomicReference<Outcome<SetupResult>> outcome = new AtomicReference<>();
            boolean free = locks.ifFree(JiraSchemaWriter.LOCK, () -> outcome.set(applyLocked(user, request, digest)));
            Outcome<SetupResult> answer = outcome.get();
            return free && answer != null ? answer : Outcome.refused(Refusal.conflict("setup.running"));
        });
    }

    private Outcome<SetupResult> applyLocked(UserKey user, SetupRequest request, String digest) {
        Planned now = planning.plan(request);
        if (!now.problems().isEmpty()) {
            return Outcome.refused(Refusal.invalid("setup.not-possible"));
        }
        if (!now.plan().digest().equals(digest)) {
            return Outcome.refused(Refusal.conflict("setup.plan-changed"));
        }
        return Outcome.done(run.carryOut(request, user));
    }

    private static Preview preview(Planned planned) {
        return new Preview(planned.request(), planned.problems(), planned.plan(), planned.register());
    }
}
