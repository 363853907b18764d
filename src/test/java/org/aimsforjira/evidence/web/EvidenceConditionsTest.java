package org.aimsforjira.evidence.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.FakeJiraPieces;
import org.aimsforjira.testing.FakePermissions;
import org.aimsforjira.testing.FakeProjects;
import org.aimsforjira.testing.InMemoryAimsRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EvidenceConditionsTest {

    private static final long REGISTER = 10_000;
    private static final UserKey VIEWER = new UserKey("JIRAUSER2");

    private final FakeJiraPieces pieces = FakeJiraPieces.complete();
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final CustomFieldManager customFields = mock(CustomFieldManager.class);
    private final CustomField field = mock(CustomField.class);
    private final Issue issue = mock(Issue.class);
    private final ApplicationUser viewer = user("JIRAUSER2");
    private final ApplicationUser outsider = user("JIRAUSER4");
    private final JiraHelper helper = mock(JiraHelper.class);
    private final MarkEvidenceCondition mark;
    private final EvidencePanelCondition panel;

    EvidenceConditionsTest() {
        InMemoryAimsRepository aims = new InMemoryAimsRepository();
        aims.create(REGISTER, "AI Management", ZoneOffset.UTC, VIEWER, Instant.EPOCH);
        AimsAccess access = new AimsAccess(
                aims, new FakePermissions().grant(VIEWER, REGISTER, Permission.VIEW_AIMS), new FakeProjects());
        mark = new MarkEvidenceCondition(access, pieces, permissions);
        panel = new EvidencePanelCondition(access, pieces, customFields);
    }

    @BeforeEach
    void anIssueThatEverybodyMayEdit() {
        when(helper.getContextParams()).thenReturn(Map.of("issue", issue));
        when(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, viewer))
                .thenReturn(true);
        when(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, outsider))
                .thenReturn(true);
        when(customFields.getCustomFieldObject(
                        pieces.field(FieldRole.AI_EVIDENCE_FOR).orElseThrow()))
                .thenReturn(field);
        when(issue.getCustomFieldValue(field)).thenReturn(List.of("an option"));
    }

    @Test
    void theActionTakesEditAndAnAims() {
        assertTrue(mark.shouldDisplay(viewer, helper));
        assertFalse(mark.shouldDisplay(outsider, helper));
        assertFalse(mark.shouldDisplay(null, helper));
        when(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, viewer))
                .thenReturn(false);
        assertFalse(mark.shouldDisplay(viewer, helper));
    }

    @Test
    void withoutTheFieldThereIsNoAction() {
        pieces.without(FieldRole.AI_EVIDENCE_FOR);
        assertFalse(mark.shouldDisplay(viewer, helper));
        assertFalse(panel.shouldDisplay(viewer, helper));
        verifyNoInteractions(permissions);
    }

    @Test
    void thePanelIsOnEvidenceOnly() {
        assertTrue(panel.shouldDisplay(viewer, helper));
        assertFalse(panel.shouldDisplay(outsider, helper));
        when(issue.getCustomFieldValue(field)).thenReturn(null);
        assertFalse(panel.shouldDisplay(viewer, helper));
    }

    private static ApplicationUser user(String key) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(key);
        return user;
    }
}
