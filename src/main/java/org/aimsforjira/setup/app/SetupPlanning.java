package org.aimsforjira.setup.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.aims.domain.AimsRepository;
import org.aimsforjira.setup.domain.JiraSchema;
import org.aimsforjira.setup.domain.JiraSnapshot;
import org.aimsforjira.setup.domain.ModelledOptions;
import org.aimsforjira.setup.domain.OptionSource;
import org.aimsforjira.setup.domain.PieceRepository;
import org.aimsforjira.setup.domain.ResolutionRules;
import org.aimsforjira.setup.domain.SetupCheck;
import org.aimsforjira.setup.domain.SetupPlan;
import org.aimsforjira.setup.domain.SetupRequest;
import org.aimsforjira.setup.domain.SetupRequest.Register;
import org.aimsforjira.setup.domain.SetupRequest.Sharing;
import org.aimsforjira.setup.domain.StoredPieces;
import org.aimsforjira.setup.domain.StoredPieces.Key;
import org.aimsforjira.setup.domain.StoredPieces.Piece;
import org.aimsforjira.setup.domain.StoredPieces.Sort;
import org.aimsforjira.setup.domain.WantedOptions;
import org.aimsforjira.shared.GlobalPermission;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Projects.ProjectRef;

/** Reads what is true at this moment and makes the plan for it. Asks for no permission: its callers have. */
@Named
public class SetupPlanning {

    private final AimsRepository aims;
    private final JiraSchema jira;
    private final PieceRepository pieces;
    private final OptionSource options;
    private final ModelledOptions modelled;

    @Inject
    public SetupPlanning(
            AimsRepository aims,
            JiraSchema jira,
            PieceRepository pieces,
            OptionSource options,
            ModelledOptions modelled) {
        this.aims = aims;
        this.jira = jira;
        this.pieces = pieces;
        this.options = options;
        this.modelled = modelled;
    }

    /**
     * A plan, and what it was made from.
     *
     * @param aims the AIMS of the register project, if it has one
     */
    record Planned(
            SetupRequest request,
            Optional<Aims> aims,
            JiraSnapshot jira,
            StoredPieces stored,
            List<SetupCheck.Problem> problems,
            SetupPlan plan) {

        Optional<ProjectRef> register() {
            return jira.register().map(JiraSnapshot.RegisterInJira::project);
        }
    }

    Planned plan(SetupRequest wished) {
        StoredPieces stored = pieces.all();
        Optional<ProjectRef> found = register(wished, stored);
        Optional<Aims> existing = found.flatMap(project -> aims.ofProject(project.id()));
        SetupRequest request = found.map(project -> existing.map(
                                aim -> wished.in(project.id()).named(aim.name(), aim.timeZone()))
                        .orElseGet(() -> wished.in(project.id())))
                .orElse(wished);

        JiraSnapshot snapshot = snapshot(found.map(ProjectRef::id), request, stored);
        WantedOptions wanted = existing.map(aim -> options.options().with(modelled.of(aim.projectId())))
                .orElseGet(options::options);
        SetupPlan plan = SetupPlan.of(request, snapshot, stored, wanted, existing.isPresent());
        return new Planned(request, existing, snapshot, stored, problems(request, snapshot, stored), plan);
    }

    private Optional<ProjectRef> register(SetupRequest request, StoredPieces stored) {
        if (request.register() instanceof Register.Existing existing) {
            return jira.project(existing.projectId());
        }
        Register.New wanted = (Register.New) request.register();
        // A project that we meant to make, or one of these names that has its AIMS already: a crash kept us from going
        // on.
        return jira.projectByKey(wanted.key())
                .filter(project -> stored.get(Key.ofNewProject(wanted.key())).isPresent()
                        || (project.name().equals(wanted.name())
                                && aims.ofProject(project.id()).isPresent()));
    }

    private JiraSnapshot snapshot(Optional<Long> project, SetupRequest request, StoredPieces stored) {
        Set<Long> inDetail = new HashSet<>(stored.fieldsInUse());
        inDetail.addAll(request.mappedFields().values());
        JiraSnapshot snapshot = jira.snapshot(project, inDetail);
        long before = inDetail.size();
        stored.ofSort(StoredPieces.EVERYWHERE, Sort.FIELD)
                .filter(piece -> piece.jiraId().isEmpty())
                .forEach(intent -> snapshot.fields().stream()
                        .filter(field ->
                                field.id() > intent.floor() && field.name().equals(intent.label()))
                        .forEach(field -> inDetail.add(field.id())));
        return inDetail.size() == before ? snapshot : jira.snapshot(project, inDetail);
    }

    private List<SetupCheck.Problem> problems(SetupRequest request, JiraSnapshot snapshot, StoredPieces stored) {
        boolean keyTaken = false;
        boolean nameTaken = false;
        if (request.register() instanceof Register.New wanted) {
            keyTaken = jira.projectByKey(wanted.key()).isPresent();
            nameTaken = jira.projects().stream()
                    .anyMatch(project ->
                            project.name().equalsIgnoreCase(wanted.name().strip()));
        }
        return SetupCheck.problems(request, snapshot, stored, keyTaken, nameTaken);
    }

    /** The wishes that were met when the AIMS was set up: what "check and repair" holds Jira against. */
    SetupRequest repairing(Aims existing) {
        StoredPieces stored = pieces.all();
        Map<Permission, SortedSet<Long>> roles = new EnumMap<>(Permission.class);
        for (Permission permission : Permission.values()) {
            SortedSet<Long> picked = new TreeSet<>();
            grants(stored, existing.projectId(), Sort.GRANT, permission.key())
                    .forEach(id -> picked.add(Long.valueOf(id)));
            roles.put(permission, picked);
        }
        Map<GlobalPermission, SortedSet<String>> groups = new EnumMap<>(GlobalPermission.class);
        for (GlobalPermission permission : GlobalPermission.values()) {
            groups.put(
                    permission,
                    new TreeSet<>(grants(stored, StoredPieces.EVERYWHERE, Sort.GLOBAL_GRANT, permission.key())));
        }
        return new SetupRequest(
                new Register.Existing(existing.projectId()),
                existing.name(),
                existing.timeZone(),
                Map.of(),
                Map.of(),
                Map.of(),
                notCarriedOut(stored, existing.projectId()),
                roles,
                groups,
                Sharing.OWN_COPY);
    }

    /** An AIMS that was set up before anybody was asked for resolutions gets those that the wizard proposes. */
    private Set<String> notCarriedOut(StoredPieces stored, long projectId) {
        return stored.get(Key.ofChoiceOfResolutions(projectId)).isPresent()
                ? stored.notCarriedOut(projectId)
                : ResolutionRules.proposed(jira.resolutions());
    }

    private static List<String> grants(StoredPieces stored, long scope, Sort sort, String permission) {
        return stored.ofSort(scope, sort)
                .map(Piece::key)
                .filter(key -> key.name().startsWith(permission + "/"))
                .map(Key::holder)
                .toList();
    }
}
