package org.aimsforjira.inventory.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.inventory.domain.AiSystem;
import org.aimsforjira.inventory.domain.AiSystems.Found;
import org.aimsforjira.inventory.domain.SystemFilter;
import org.aimsforjira.inventory.domain.SystemFilter.Choice;
import org.aimsforjira.inventory.domain.SystemFilter.Owner;
import org.aimsforjira.inventory.domain.SystemFilter.Progress;
import org.aimsforjira.inventory.domain.SystemOrder;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.FakeJiraPieces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class JiraAiSystemsTest {

    private static final UserKey VIEWER = new UserKey("JIRAUSER1");

    private final SearchService searchService = mock(SearchService.class);
    private final IssueService issueService = mock(IssueService.class);
    private final UserManager userManager = mock(UserManager.class);
    private final CustomFieldManager customFieldManager = mock(CustomFieldManager.class);
    private final ApplicationUser user = mock(ApplicationUser.class);
    private final FakeJiraPieces pieces = FakeJiraPieces.complete();
    private final JiraAiSystems systems = new JiraAiSystems(
            searchService, issueService, userManager, pieces, new SystemFields(customFieldManager, pieces));

    @BeforeEach
    void aViewerAndAllFields() {
        when(userManager.getUserByKey("JIRAUSER1")).thenReturn(user);
        for (FieldRole role : FieldRole.values()) {
            CustomField field = mock(CustomField.class);
            when(customFieldManager.getCustomFieldObject(pieces.field(role).orElseThrow()))
                    .thenReturn(field);
        }
        when(searchService.parseQuery(any(), anyString()))
                .thenReturn(new ParseResult(mock(Query.class), new MessageSetImpl()));
    }

    @Test
    void aPageIsOneParseAndOneSearchAsTheViewer() throws Exception {
        List<Issue> found = List.of(issue("AIMS-1"), issue("AIMS-2"), issue("AIMS-3"));
        when(searchService.search(eq(user), any(), any())).thenReturn(new SearchResults<>(found, 1_754, 3, 50));

        Found page = systems.search(VIEWER, 10_000, SystemFilter.NONE, SystemOrder.USUAL, new Page.Request(50, 3))
                .orElseThrow();

        assertEquals(
                List.of("AIMS-1", "AIMS-2", "AIMS-3"),
                page.page().items().stream().map(AiSystem::key).toList());
        assertEquals(1_754, page.page().total());
        verify(searchService).parseQuery(user, page.jql());
        ArgumentCaptor<PagerFilter<?>> pager = ArgumentCaptor.captor();
        verify(searchService).search(eq(user), any(), pager.capture());
        assertEquals(50, pager.getValue().getStart());
        assertEquals(3, pager.getValue().getMax());
        verify(issueService, never()).getIssue(any(), anyString());
        // Each column's field is looked up once for the page, not once for each system.
        verify(customFieldManager, times(5)).getCustomFieldObject(any(Long.class));
    }

    @Test
    void valuesComeFromTheIssue() {
        MutableIssue issue = issue("AIMS-1");
        ApplicationUser owner = mock(ApplicationUser.class);
        when(owner.getKey()).thenReturn("JIRAUSER7");
        List<Option> roles = List.of(option("Provider"), option("User"));
        Option tier = option("Tier 1");
        set(issue, FieldRole.AI_ROLE, roles);
        set(issue, FieldRole.AI_TIER, tier);
        set(issue, FieldRole.AI_OWNER, owner);
        set(issue, FieldRole.AI_NEXT_REVIEW, Timestamp.valueOf("2027-01-31 00:00:00"));
        set(issue, FieldRole.AI_PURPOSE, "Answers questions\nof customers");
        when(issueService.getIssue(user, "AIMS-1")).thenReturn(new IssueService.IssueResult(issue));

        var details = systems.byKey(VIEWER, "aims-1").orElseThrow();

        assertEquals(List.of("Provider", "User"), details.system().roles());
        assertEquals("Tier 1", details.system().tier());
        assertEquals("", details.system().regulatoryClass());
        assertEquals(Optional.of(new UserKey("JIRAUSER7")), details.system().owner());
        assertEquals(Optional.of(LocalDate.of(2027, 1, 31)), details.system().nextReview());
        assertEquals("In Betrieb", details.system().status());
        assertEquals(Optional.of(Progress.IN_PROGRESS), details.system().progress());
        assertEquals("Answers questions\nof customers", details.purpose());
        assertEquals("", details.supplier());
    }

    @Test
    void aLostFieldOrAValueOfAnotherSortReadsAsEmpty() {
        MutableIssue issue = issue("AIMS-1");
        set(issue, FieldRole.AI_OWNER, "somebody");
        pieces.without(FieldRole.AI_TIER);
        when(issueService.getIssue(user, "AIMS-1")).thenReturn(new IssueService.IssueResult(issue));
        AiSystem system = systems.byKey(VIEWER, "AIMS-1").orElseThrow().system();
        assertEquals("", system.tier());
        assertEquals(Optional.empty(), system.owner());
    }

    @Test
    void whatIsNoSystemOrHiddenIsNotThere() {
        MutableIssue risk = issue("AIMS-2");
        when(risk.getIssueTypeId()).thenReturn("10101");
        when(issueService.getIssue(user, "AIMS-2")).thenReturn(new IssueService.IssueResult(risk));
        SimpleErrorCollection hidden = new SimpleErrorCollection();
        hidden.addErrorMessage("You do not have the permission to see the specified issue.");
        when(issueService.getIssue(user, "AIMS-3")).thenReturn(new IssueService.IssueResult(null, hidden));

        assertEquals(Optional.empty(), systems.byKey(VIEWER, "AIMS-2"));
        assertEquals(Optional.empty(), systems.byKey(VIEWER, "AIMS-3"));
        assertEquals(Optional.empty(), systems.byKey(VIEWER, "no key"));
    }

    @Test
    void withoutSetUpThereIsNothingToSearch() {
        pieces.without(IssueTypeRole.AI_SYSTEM);
        assertEquals(
                Optional.empty(),
                systems.search(VIEWER, 10_000, SystemFilter.NONE, SystemOrder.USUAL, new Page.Request(0, 50)));
        assertEquals(Optional.empty(), systems.byKey(VIEWER, "AIMS-1"));
    }

    @Test
    void aTypedKeyOfThisProjectIsLookedUp() throws Exception {
        MutableIssue issue = issue("AIMS-1");
        when(issueService.getIssue(user, "AIMS-1")).thenReturn(new IssueService.IssueResult(issue));
        when(searchService.search(eq(user), any(), any()))
                .thenReturn(new SearchResults<>(List.<Issue>of(issue), 1, 50, 0));
        SystemFilter typed =
                new SystemFilter("aims-1", Choice.ANY, Choice.ANY, Choice.ANY, Owner.ANYBODY, Optional.empty());
        assertEquals(
                "project = 10000 AND issuetype = 10100 AND issuekey = \"AIMS-1\" ORDER BY issuekey ASC",
                systems.search(VIEWER, 10_000, typed, SystemOrder.USUAL, new Page.Request(0, 50))
                        .orElseThrow()
                        .jql());
        assertEquals(
                "project = 10001 AND issuetype = 10100 AND text ~ \"aims*\" AND text ~ \"1*\" ORDER BY issuekey ASC",
                systems.search(VIEWER, 10_001, typed, SystemOrder.USUAL, new Page.Request(0, 50))
                        .orElseThrow()
                        .jql());
    }

    @Test
    void jqlThatJiraDoesNotUnderstandIsADefect() {
        MessageSetImpl errors = new MessageSetImpl();
        errors.addErrorMessage("Error in the JQL Query");
        when(searchService.parseQuery(any(), anyString())).thenReturn(new ParseResult(null, errors));
        assertThrows(
                IllegalStateException.class,
                () -> systems.search(VIEWER, 10_000, SystemFilter.NONE, SystemOrder.USUAL, new Page.Request(0, 50)));
    }

    private static MutableIssue issue(String key) {
        MutableIssue issue = mock(MutableIssue.class);
        StatusCategory category = mock(StatusCategory.class);
        when(category.getKey()).thenReturn(StatusCategory.IN_PROGRESS);
        Status status = mock(Status.class);
        when(status.getStatusCategory()).thenReturn(category);
        when(status.getNameTranslation()).thenReturn("In Betrieb");
        when(issue.getId()).thenReturn(1L);
        when(issue.getKey()).thenReturn(key);
        when(issue.getProjectId()).thenReturn(10_000L);
        when(issue.getIssueTypeId()).thenReturn("10100");
        when(issue.getSummary()).thenReturn("Chatbot");
        when(issue.getStatus()).thenReturn(status);
        when(issue.getUpdated()).thenReturn(Timestamp.valueOf("2026-11-02 09:00:00"));
        return issue;
    }

    private static Option option(String value) {
        Option option = mock(Option.class);
        when(option.getValue()).thenReturn(value);
        return option;
    }

    private void set(Issue issue, FieldRole role, Object value) {
        CustomField field =
                customFieldManager.getCustomFieldObject(pieces.field(role).orElseThrow());
        when(issue.getCustomFieldValue(field)).thenReturn(value);
    }
}
