package org.aimsforjira.aims.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.shared.GlobalPermission;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.FakePermissions;
import org.aimsforjira.testing.FakeProjects;
import org.aimsforjira.testing.FixedClock;
import org.aimsforjira.testing.InMemoryAimsRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AimsAccessTest {
    private static final UserKey RISK_LEAD = new UserKey("risklead");
    private static final UserKey AUDITOR = new UserKey("auditor");
    private static final UserKey OUTSIDER = new UserKey("outsider");
    private static final long REGISTER = 10001;
    private static final long SHOP = 10002;

    private final FakePermissions permissions = new FakePermissions();
    private final InMemoryAimsRepository repository = new InMemoryAimsRepository();
    private final FakeProjects projects = new FakeProjects();
    private final AimsAccess access = new AimsAccess(repository, permissions, projects);

    private Aims aims = repository.create(
            REGISTER,
            "AI Management",
            ZoneOffset.UTC,
            RISK_LEAD,
            FixedClock.aMonday().now());

    @BeforeEach
    void twoProjects() {
        projects.add(REGISTER, "AIMS", "AI Management");
        projects.add(SHOP, "SHOP", "Shop Platform");
        permissions.grant(RISK_LEAD, REGISTER, Permission.VIEW_AIMS, Permission.EDIT_AIMS);
    }

    @Test
    void whoHoldsThePermissionGetsTheAims() {
        assertEquals(Outcome.done(aims), access.require(RISK_LEAD, "AIMS", Permission.EDIT_AIMS));
        assertEquals(Outcome.done(aims), access.require(RISK_LEAD, REGISTER, Permission.VIEW_AIMS));
    }

    @Test
    void whoMayViewButNotMoreIsToldWhichPermissionIsMissing() {
        assertEquals(
                Outcome.refused(Refusal.forbidden("permission-missing", "aims.permission.AIMS_APPROVE.name")),
                access.require(RISK_LEAD, "AIMS", Permission.APPROVE_AIMS));
        assertFalse(access.may(RISK_LEAD, Permission.APPROVE_AIMS, REGISTER));
        assertTrue(access.may(RISK_LEAD, Permission.EDIT_AIMS, REGISTER));
    }

    @Test
    void hiddenUnknownAndWithoutAimsLookTheSame() {
        Outcome<Aims> hidden = access.require(OUTSIDER, "AIMS", Permission.EDIT_AIMS);
        assertEquals(hidden, access.require(OUTSIDER, "NONE", Permission.EDIT_AIMS));
        assertEquals(hidden, access.require(OUTSIDER, "SHOP", Permission.EDIT_AIMS));
        assertEquals(hidden, access.require(RISK_LEAD, "SHOP", Permission.VIEW_AIMS));
        assertEquals(Outcome.refused(Refusal.notFound()), hidden);
    }

    @Test
    void whoMayNotBrowseTheRegisterSeesNothingWhateverTheSchemeGrants() {
        permissions.grantWithoutBrowse(OUTSIDER, REGISTER, Permission.VIEW_AIMS);
        permissions.grantWithoutBrowse(OUTSIDER, REGISTER, Permission.EDIT_AIMS);

        assertEquals(Outcome.refused(Refusal.notFound()), access.require(OUTSIDER, "AIMS", Permission.VIEW_AIMS));
    }

    @Test
    void editingWithoutViewingIsNothing() {
        permissions.grant(OUTSIDER, REGISTER, Permission.EDIT_AIMS);

        assertEquals(Outcome.refused(Refusal.notFound()), access.require(OUTSIDER, "AIMS", Permission.EDIT_AIMS));
    }

    @Test
    void anAuditorOfAllReadsWithoutBrowsingAndDoesNoMore() {
        permissions.grant(AUDITOR, GlobalPermission.AUDIT_AIMS);

        assertTrue(access.require(AUDITOR, "AIMS", Permission.VIEW_AIMS).isDone());
        assertEquals(
                Outcome.refused(Refusal.forbidden("permission-missing", "aims.permission.AIMS_EDIT.name")),
                access.require(AUDITOR, "AIMS", Permission.EDIT_AIMS));
        assertFalse(access.mayView(AUDITOR, SHOP));
    }

    @Test
    void administrationLooksAbsentToOthers() {
        permissions.grant(RISK_LEAD, GlobalPermission.ADMINISTER_AIMS);

        assertTrue(access.require(RISK_LEAD, GlobalPermission.ADMINISTER_AIMS).isDone());
        assertEquals(Outcome.refused(Refusal.notFound()), access.require(AUDITOR, GlobalPermission.ADMINISTER_AIMS));
    }
}
