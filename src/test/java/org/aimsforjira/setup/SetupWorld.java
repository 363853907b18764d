package org.aimsforjira.setup;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.catalogue.domain.Control;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.setup.app.SetupPlanning;
import org.aimsforjira.setup.app.SetupResult;
import org.aimsforjira.setup.app.SetupRun;
import org.aimsforjira.setup.app.SetupService;
import org.aimsforjira.setup.app.StepWork;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.setup.domain.ResolutionRules;
import org.aimsforjira.setup.domain.SetupRequest;
import org.aimsforjira.setup.domain.SetupRequest.Register;
import org.aimsforjira.setup.domain.SetupRequest.Sharing;
import org.aimsforjira.setup.domain.StoredPieces.Key;
import org.aimsforjira.setup.domain.WantedOptions;
import org.aimsforjira.setup.domain.WantedOptions.Wanted;
import org.aimsforjira.shared.GlobalPermission;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.FakeClusterLocks;
import org.aimsforjira.testing.FakeDerivedData;
import org.aimsforjira.testing.FakeModelledOptions;
import org.aimsforjira.testing.FakePermissions;
import org.aimsforjira.testing.FakeProjects;
import org.aimsforjira.testing.FixedClock;
import org.aimsforjira.testing.InMemoryAimsRepository;
import org.aimsforjira.testing.InMemoryTransactions;
import org.aimsforjira.testing.RecordingAuditTrail;

/** Set-up on a Jira in memory, with an administrator and somebody who is not. */
public final class SetupWorld {
    public static final long ADMINISTRATORS = 10;
    public static final long RISK_LEADS = 11;

    public final InMemoryJira jira = new InMemoryJira();
    public final InMemoryPieces pieces = new InMemoryPieces();
    public final InMemoryAimsRepository aims = new InMemoryAimsRepository();
    public final RecordingAuditTrail trail = new RecordingAuditTrail();
    public final FakeClusterLocks locks = new FakeClusterLocks();
    public final InMemoryTransactions transactions = new InMemoryTransactions();
    public final UserKey admin = new UserKey("admin");
    public final UserKey developer = new UserKey("developer");
    public final FakeDerivedData derived = new FakeDerivedData();
    public final FakeModelledOptions modelled = new FakeModelledOptions();
    public final SetupService service;

    public SetupWorld() {
        FakePermissions permissions = new FakePermissions().grant(admin, GlobalPermission.ADMINISTER_AIMS);
        AimsAccess access = new AimsAccess(aims, permissions, new FakeProjects());
        SetupPlanning planning = new SetupPlanning(aims, jira, pieces, SetupWorld::options, modelled);
        StepWork work = new StepWork(jira, pieces, transactions);
        SetupRun run = new SetupRun(
                planning, work, aims, pieces, transactions, trail, FixedClock.aMonday(), derived, modelled);
        service = new SetupService(access, aims, jira, pieces, planning, run, locks);
    }

    /** Few options, but of every sort: controls with ids, Annex C with ids, plain words. */
    public static WantedOptions options() {
        Map<FieldRole, List<Wanted>> options = new EnumMap<>(FieldRole.class);
        for (FieldRole role : FieldRole.values()) {
            if (WantedOptions.hasOptions(role) && role.reach() == FieldRole.Reach.REGISTER) {
                options.put(role, List.of(new Wanted("low", "1 Low"), new Wanted("high", "2 High")));
            }
        }
        options.put(FieldRole.AI_RISK_SOURCE, List.of(new Wanted("C.3.1", "C.3.1 Complexity of environment")));
        List<Control> controls = IntStream.rangeClosed(2, 4)
                .mapToObj(n -> new Control(new ControlId("A.2." + n), "Control " + n, "A.2", "", List.of(), Set.of()))
                .toList();
        return WantedOptions.of(options, controls);
    }

    public SetupRequest request(Register register, Sharing sharing) {
        Map<Permission, SortedSet<Long>> roles = new EnumMap<>(Permission.class);
        for (Permission permission : Permission.values()) {
            roles.put(permission, new TreeSet<>(List.of(RISK_LEADS)));
        }
        return new SetupRequest(
                register,
                "AI management",
                ZoneId.of("Europe/Berlin"),
                Map.of(),
                Map.of(),
                Map.of(),
                ResolutionRules.proposed(jira.resolutions()),
                roles,
                Map.of(GlobalPermission.AUDIT_AIMS, new TreeSet<>(List.of("jira-administrators"))),
                sharing);
    }

    public SetupRequest request(long projectId) {
        return request(new Register.Existing(projectId), Sharing.OWN_COPY);
    }

    public SetupService.Preview preview(SetupRequest request) {
        return service.preview(admin, request).orElseThrow();
    }

    /** Previews, confirms, applies. */
    public SetupResult setUp(SetupRequest request) {
        return service.apply(admin, request, preview(request).plan().digest()).orElseThrow();
    }

    public long field(FieldRole role) {
        return pieces.all().number(Key.of(role)).orElseThrow();
    }

    public long linkType(LinkTypeRole role) {
        return pieces.all().number(Key.of(role)).orElseThrow();
    }

    public String type(IssueTypeRole role) {
        return pieces.all().id(Key.of(role)).orElseThrow();
    }
}
