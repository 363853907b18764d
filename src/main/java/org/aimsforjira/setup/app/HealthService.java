package org.aimsforjira.setup.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.aims.domain.AimsRepository;
import org.aimsforjira.audit.app.AuditTrailService;
import org.aimsforjira.audit.domain.AuditStore;
import org.aimsforjira.audit.domain.Verification;
import org.aimsforjira.setup.domain.DerivedData;
import org.aimsforjira.setup.domain.Health;
import org.aimsforjira.setup.domain.JiraSchema;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.GlobalPermission;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Projects.ProjectRef;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;

/**
 * How every AIMS of this Jira is. Needs {@link GlobalPermission#ADMINISTER_AIMS}, and answers {@code not-found} without it. Tells
 * nothing of what stands in an AIMS, so that an administrator need not be allowed to view it.
 */
@Named
public class HealthService {

    private final AimsAccess access;
    private final AimsRepository aims;
    private final SetupPlanning planning;
    private final JiraSchema jira;
    private final AuditStore auditStore;
    private final AuditTrailService auditTrail;
    private final DerivedData derived;

    @Inject
    public HealthService(
            AimsAccess access,
            AimsRepository aims,
            SetupPlanning planning,
            JiraSchema jira,
            AuditStore auditStore,
            AuditTrailService auditTrail,
            DerivedData derived) {
        this.access = access;
        this.aims = aims;
        this.planning = planning;
        this.jira = jira;
        this.auditStore = auditStore;
        this.auditTrail = auditTrail;
        this.derived = derived;
    }

    /**
     * One AIMS.
     *
     * @param register its project; empty if it was deleted
     * @param health empty if the project was deleted
     * @param auditEntries how many entries its audit trail has
     * @param projections how what is derived from the work in Jira is
     */
    public record AimsHealth(
            Aims aims,
            Optional<ProjectRef> register,
            Optional<Health> health,
            long auditEntries,
            DerivedData.Standing projections) {}

    /** All AIMS, by name. */
    public Outcome<List<AimsHealth>> all(UserKey user) {
        return access.require(user, GlobalPermission.ADMINISTER_AIMS)
                .map(allowed -> aims.all().stream().map(this::health).toList());
    }

    /** Checks the audit trail of one AIMS from end to end; takes as long as the trail. {@code not-found} for an unknown AIMS. */
    public Outcome<Verification> verify(UserKey user, AimsId id) {
        return aims.get(id).isPresent()
                ? auditTrail.verifyAsAdministrator(user, id)
                : Outcome.refused(Refusal.notFound());
    }

    /** Compares the projections of one AIMS with Jira in the background and mends what differs. {@code not-found} for an unknown AIMS. */
    public Outcome<AimsId> reconcile(UserKey user, AimsId id) {
        return access.require(user, GlobalPermission.ADMINISTER_AIMS).flatMap(allowed -> {
            if (aims.get(id).isEmpty()) {
                return Outcome.refused(Refusal.notFound());
            }
            derived.rebuild(id);
            return Outcome.done(id);
        });
    }

    private AimsHealth health(Aims found) {
        Optional<ProjectRef> register = jira.project(found.projectId());
        Optional<Health> health = register.map(
                project -> Health.of(planning.plan(planning.repairing(found)).plan()));
        return new AimsHealth(found, register, health, auditStore.count(found.id()), derived.of(found.id()));
    }
}
