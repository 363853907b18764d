package org.aimsforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.TransitionOptions;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aimsforjira.host.jira.constant.HostStatusCategory;
import org.aimsforjira.host.jira.issue.ChangeGroup;
import org.aimsforjira.host.jira.issue.ChangeItem;
import org.aimsforjira.host.jira.workflow.RuleKind;
import org.aimsforjira.host.jira.workflow.Workflow;
import org.aimsforjira.host.jira.workflow.WorkflowDraft;
import org.aimsforjira.host.jira.workflow.WorkflowRule;
import org.aimsforjira.host.jira.workflow.WorkflowScheme;
import org.aimsforjira.host.jira.workflow.WorkflowTransition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Workflows through the published services. AIMS and SHOP have the default workflow, CARE the one that asks for the resolution. Each rule
 * has its source beside it; developer.atlassian.com is called DAC.
 */
abstract class WorkflowContract extends JiraContract {
    private static final int TO_DO = 11;
    private static final int IN_PROGRESS = 21;
    private static final int DONE = 31;
    private static final int RESOLVE = 5;
    private static final int REOPEN = 3;
    private static final int START = 4;
    private static final String PLUGIN = "com.atlassian.jira.plugin.system.workflow:";

    @BeforeAll
    void careAsksForTheResolution() {
        WorkflowScheme scheme = jira.workflows().schemes().all().iterator().next();
        assertEquals(
                List.of(), jira.workflows().schemes().assign(project("CARE").getId(), scheme));
    }

    private IssueService issues() {
        return service(IssueService.class);
    }

    private MutableIssue created(String projectKey, String summary) {
        IssueResult result = create(projectKey, summary);
        assertTrue(result.isValid(), () -> result.getErrorCollection().toString());
        return result.getIssue();
    }

    private IssueResult create(String projectKey, String summary) {
        String type = project(projectKey).getIssueTypes().stream()
                .filter(candidate -> candidate.getName().equals("Task"))
                .findFirst()
                .orElseThrow()
                .getId();
        IssueService.CreateValidationResult checked = issues().validateCreate(
                        user("risklead"),
                        issues().newIssueInputParameters()
                                .setProjectId(project(projectKey).getId())
                                .setIssueTypeId(type)
                                .setSummary(summary)
                                .setReporterId("risklead"));
        assertTrue(checked.isValid(), () -> checked.getErrorCollection().toString());
        return issues().create(user("risklead"), checked);
    }

    private TransitionValidationResult validated(
            @Nullable ApplicationUser user, Issue issue, int action, IssueInputParameters input) {
        return issues().validateTransition(user, issue.getId(), action, input);
    }

    private IssueInputParameters nothing() {
        return issues().newIssueInputParameters();
    }

    private IssueResult moved(Issue issue, int action, IssueInputParameters input) {
        TransitionValidationResult checked = validated(user("risklead"), issue, action, input);
        assertTrue(checked.isValid(), () -> checked.getErrorCollection().toString());
        return issues().transition(user("risklead"), checked);
    }

    private MutableIssue done(Issue issue, int action, IssueInputParameters input) {
        IssueResult result = moved(issue, action, input);
        assertTrue(result.isValid(), () -> result.getErrorCollection().toString());
        return result.getIssue();
    }

    private Issue read(Issue issue) {
        return service(IssueManager.class).getIssueObject(issue.getId());
    }

    private List<String> offered(Issue issue, @Nullable ApplicationUser user) {
        return service(IssueWorkflowManager.class).getSortedAvailableActions(issue, user).stream()
                .map(ActionDescriptor::getName)
                .toList();
    }

    private String resolution(String name) {
        return service(ResolutionManager.class).getResolutionByName(name).getId();
    }

    private static String only(ErrorCollection errors) {
        assertEquals(1, errors.getErrorMessages().size(), errors::toString);
        return errors.getErrorMessages().iterator().next();
    }

    // DAC, "Jira Server platform REST API", the default resolutions of a new Jira; ids from its first one upwards.
    @Test
    void resolutionsHaveStableIds() {
        assertEquals(
                List.of("Done", "Won't Do", "Duplicate", "Cannot Reproduce", "Declined"),
                service(ResolutionManager.class).getResolutions().stream()
                        .map(Resolution::getName)
                        .toList());
        assertEquals("10000", resolution("Done"));
        assertEquals("10004", resolution("declined"));
        assertNull(service(ResolutionManager.class).getResolution("99"));
        assertEquals("In Progress", service(StatusManager.class).getStatus("3").getName());
    }

    // Atlassian's documentation of the simplified workflow: from every status to every status, its own among them.
    @Test
    void theDefaultWorkflowLeadsFromEverywhereToEverywhere() {
        MutableIssue issue = created("SHOP", "everywhere");
        assertEquals("To Do", issue.getStatus().getName());
        List<String> all = List.of("To Do", "In Progress", "Done");
        assertEquals(all, offered(issue, user("developer")));
        assertEquals(all, offered(done(issue, DONE, nothing()), user("developer")));
        JiraWorkflow workflow = service(WorkflowManager.class).getWorkflow(issue);
        assertEquals("jira", workflow.getName());
        assertTrue(workflow.isDefault());
        assertEquals(3, workflow.getLinkedStatusObjects().size());
        ActionDescriptor action = workflow.getActionsByName("Done").iterator().next();
        assertEquals(
                "Done",
                workflow.getLinkedStatus(workflow.getDescriptor()
                                .getStep(action.getUnconditionalResult().getStep()))
                        .getName());
        assertTrue(workflow.isGlobalAction(action));
        assertTrue(workflow.isInitialAction(workflow.getDescriptor().getAction(1)));
    }

    // Jira's documentation, "Managing project permissions": Transition Issues is needed to move an issue along its
    // workflow.
    @Test
    void movingAnIssueNeedsThePermission() {
        MutableIssue issue = created("SHOP", "permission");
        assertEquals(List.of(), offered(issue, user("outsider")));
        TransitionValidationResult refused = validated(user("outsider"), issue, DONE, nothing());
        assertTrue(only(refused.getErrorCollection()).contains("(Done)"));
        assertThrows(IllegalStateException.class, () -> issues().transition(user("outsider"), refused));
        TransitionValidationResult skipped = issues().validateTransition(
                        user("outsider"),
                        issue.getId(),
                        DONE,
                        nothing(),
                        new TransitionOptions.Builder().skipPermissions().build());
        assertTrue(skipped.isValid());
        assertTrue(issues().transition(user("outsider"), skipped).isValid());
        TransitionValidationResult hidden = validated(user("outsider"), created("AIMS", "hidden"), DONE, nothing());
        assertEquals(
                List.of(Reason.FORBIDDEN),
                List.copyOf(hidden.getErrorCollection().getReasons()));
    }

    // Atlassian's knowledge base, "Best practices on using the resolution field"; the resolution date follows the
    // resolution.
    @Test
    void functionsSetAndClearTheResolution() {
        MutableIssue issue = done(created("SHOP", "resolution"), DONE, nothing());
        assertEquals("Done", issue.getStatus().getName());
        assertEquals("Done", issue.getResolution().getName());
        assertNotNull(issue.getResolutionDate());
        Issue again = done(issue, IN_PROGRESS, nothing());
        assertNull(again.getResolution());
        assertNull(again.getResolutionDate());
        assertNull(read(issue).getResolution());
    }

    // ChangeItem fields are "status" and "resolution", with ids and names (Jira's documentation of the change history
    // tables).
    @Test
    void historyTellsStatusAndResolutionInOneChange() {
        MutableIssue issue = done(created("SHOP", "history"), DONE, nothing());
        List<ChangeGroup> history = jira.issues().history().of(issue.getId());
        assertEquals(1, history.size());
        ChangeItem status = history.get(0).items().stream()
                .filter(item -> item.field().equals("status"))
                .findFirst()
                .orElseThrow();
        assertEquals("To Do", status.oldText());
        assertEquals("Done", status.newText());
        assertEquals(issue.getStatusId(), status.newValue());
        ChangeItem resolution = history.get(0).items().stream()
                .filter(item -> item.field().equals("resolution"))
                .findFirst()
                .orElseThrow();
        assertNull(resolution.oldText());
        assertEquals("Done", resolution.newText());
        assertEquals(user("risklead"), history.get(0).author());
    }

    // DAC, "Writing Jira event listeners": one event after the commit; the event is that of the transition.
    @Test
    void oneEventAndOneMailFollowTheCommit() {
        MutableIssue issue = created("CARE", "events");
        events.all.clear();
        long mails = jira.issues().outbox().about(issue.getId()).size();
        done(issue, START, nothing());
        IssueInputParameters input = nothing().setResolutionId(resolution("Won't Do"));
        input.setComment("because");
        MutableIssue resolved = done(issue, RESOLVE, input);
        done(issue, REOPEN, nothing());
        assertEquals(
                List.of(EventType.ISSUE_WORKSTARTED_ID, EventType.ISSUE_RESOLVED_ID, EventType.ISSUE_REOPENED_ID),
                events.of(IssueEvent.class).stream()
                        .map(IssueEvent::getEventTypeId)
                        .toList());
        IssueEvent event = events.of(IssueEvent.class).get(1);
        assertEquals("Done", event.getIssue().getStatus().getName());
        assertEquals("Won't Do", event.getIssue().getResolution().getName());
        assertEquals(mails + 3, jira.issues().outbox().about(issue.getId()).size());
        assertEquals(
                "because", jira.issues().comments().of(issue.getId()).get(0).body());
        assertEquals("Won't Do", resolved.getResolution().getName());
        assertNull(read(issue).getResolution());
    }

    // The simplified workflow fires the generic event.
    @Test
    void theDefaultWorkflowFiresTheGenericEvent() {
        MutableIssue issue = created("SHOP", "generic");
        events.all.clear();
        done(issue, IN_PROGRESS, nothing());
        assertEquals(
                EventType.ISSUE_GENERICEVENT_ID,
                events.of(IssueEvent.class).get(0).getEventTypeId());
    }

    // Jira asks for a resolution wherever a screen shows it; who lacks Resolve Issues does not see the field.
    @Test
    void aScreenWithTheResolutionAsksForOne() {
        MutableIssue issue = created("CARE", "screen");
        for (IssueInputParameters input :
                List.of(nothing(), nothing().setResolutionId("-1"), nothing().setResolutionId("77777"))) {
            TransitionValidationResult refused = validated(user("risklead"), issue, RESOLVE, input);
            assertNotNull(refused.getErrorCollection().getErrors().get("resolution"), refused::toString);
        }
        IssueInputParameters unknown =
                nothing().setResolutionId(resolution("Done")).setAssigneeId("nobody-of-that-name");
        assertNotNull(validated(user("risklead"), issue, RESOLVE, unknown)
                .getErrorCollection()
                .getErrors()
                .get("assignee"));
        IssueInputParameters declined =
                nothing().setResolutionId(resolution("Declined")).setAssigneeId("developer");
        declined.setDescription("not on the screen");
        MutableIssue resolved = done(issue, RESOLVE, declined);
        assertEquals("Declined", resolved.getResolution().getName());
        assertEquals(user("developer"), resolved.getAssignee());
        assertNull(resolved.getDescription());
    }

    // OSWorkflow: an action is offered in the steps that have it.
    @Test
    void transitionsFromStepsAreOfferedThereOnly() {
        MutableIssue issue = created("CARE", "steps");
        assertEquals(List.of("Start Progress", "Done"), offered(issue, user("risklead")));
        assertEquals(List.of("Stop Progress", "Done"), offered(done(issue, START, nothing()), user("risklead")));
        assertFalse(service(IssueWorkflowManager.class).isValidAction(read(issue), START, user("risklead")));
        assertFalse(service(IssueWorkflowManager.class).isValidAction(read(issue), 4711, user("risklead")));
    }

    // Jira: somebody has changed the issue in the meantime; nothing is written.
    @Test
    void aTransitionThatIsNotAvailableAnyMoreIsRefused() {
        MutableIssue issue = created("CARE", "meanwhile");
        TransitionValidationResult early = validated(user("risklead"), issue, START, nothing());
        done(issue, RESOLVE, nothing().setResolutionId(resolution("Done")));
        int changes = jira.issues().history().of(issue.getId()).size();
        IssueResult late = issues().transition(user("risklead"), early);
        assertFalse(late.isValid());
        assertTrue(only(late.getErrorCollection()).contains("somebody has changed the issue recently"));
        assertTrue(only(late.getErrorCollection()).contains(issue.getKey()));
        assertEquals("Done", read(issue).getStatus().getName());
        assertEquals(changes, jira.issues().history().of(issue.getId()).size());
        jira.users().setLocale(user("risklead"), Locale.GERMAN);
        try {
            assertTrue(only(validated(user("risklead"), issue, START, nothing()).getErrorCollection())
                    .contains("Übergang"));
        } finally {
            jira.users().setLocale(user("risklead"), Locale.ENGLISH);
        }
    }

    @Test
    void ofTwoAtTheSameTimeOneWins() throws Exception {
        for (int round = 0; round < 5; round++) {
            MutableIssue issue = created("CARE", "race " + round);
            TransitionValidationResult one = validated(user("risklead"), issue, START, nothing());
            TransitionValidationResult two = validated(user("developer"), issue, START, nothing());
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                Callable<Boolean> first =
                        () -> issues().transition(user("risklead"), one).isValid();
                Callable<Boolean> second =
                        () -> issues().transition(user("developer"), two).isValid();
                int won = 0;
                for (Future<Boolean> result : threads.invokeAll(List.of(first, second))) {
                    won += result.get() ? 1 : 0;
                }
                assertEquals(1, won);
            } finally {
                threads.shutdown();
            }
            assertEquals(1, jira.issues().history().of(issue.getId()).size());
        }
    }

    private WorkflowTransition transition(String workflow, int id) {
        return jira.workflows()
                .store()
                .byName(workflow)
                .orElseThrow()
                .transition(id)
                .orElseThrow();
    }

    private void withRule(RuleKind kind, String module, Map<String, String> args, int place, Runnable test) {
        long id = jira.workflows()
                .store()
                .addRule(transition(Workflow.DEFAULT_NAME, IN_PROGRESS), kind, module, args, place);
        try {
            test.run();
        } finally {
            WorkflowRule added = transition(Workflow.DEFAULT_NAME, IN_PROGRESS).rules().stream()
                    .filter(rule -> rule.id() == id)
                    .findFirst()
                    .orElseThrow();
            jira.workflows().store().removeRule(added);
        }
    }

    // DAC, "Workflow modules": conditions decide whether a transition can be executed by a given user.
    @Test
    void conditionsHideATransition() {
        MutableIssue issue = created("SHOP", "condition");
        withRule(RuleKind.CONDITION, PLUGIN + "onlyreporter-condition", Map.of(), 0, () -> {
            assertTrue(offered(issue, user("risklead")).contains("In Progress"));
            assertFalse(offered(issue, user("developer")).contains("In Progress"));
            assertFalse(
                    validated(user("developer"), issue, IN_PROGRESS, nothing()).isValid());
            assertTrue(issues().validateTransition(
                            user("developer"),
                            issue.getId(),
                            IN_PROGRESS,
                            nothing(),
                            new TransitionOptions.Builder().skipConditions().build())
                    .isValid());
        });
        assertTrue(offered(issue, user("developer")).contains("In Progress"));
    }

    // Unconfirmed: a condition whose module is gone makes the transition unavailable.
    @Test
    void aConditionThatIsGoneMakesTheTransitionUnavailable() {
        MutableIssue issue = created("SHOP", "gone");
        withRule(
                RuleKind.CONDITION,
                "gone.plugin:condition",
                Map.of(),
                0,
                () -> assertEquals(List.of("To Do", "Done"), offered(issue, user("risklead"))));
    }

    // Validators refuse when the transition is done, not when it is validated (seen in Semmle's LGTM plugin for Jira,
    // LgtmServlet).
    @Test
    void validatorsRefuseWhenTheTransitionIsDone() {
        MutableIssue issue = created("SHOP", "validator");
        withRule(
                RuleKind.VALIDATOR,
                PLUGIN + "permission-validator",
                Map.of("permissionKey", "DELETE_ISSUES"),
                0,
                () -> {
                    IssueResult refused = moved(issue, IN_PROGRESS, nothing().setComment("not kept"));
                    assertFalse(refused.isValid());
                    assertTrue(only(refused.getErrorCollection()).contains("DELETE_ISSUES"));
                    assertEquals("To Do", read(issue).getStatus().getName());
                    assertEquals(List.of(), jira.issues().comments().of(issue.getId()));
                    TransitionValidationResult skipped = issues().validateTransition(
                                    user("risklead"),
                                    issue.getId(),
                                    IN_PROGRESS,
                                    nothing(),
                                    new TransitionOptions.Builder()
                                            .skipValidators()
                                            .build());
                    assertTrue(issues().transition(user("risklead"), skipped).isValid());
                });
    }

    // "Could not load FunctionProvider class": Jira refuses the operation when a function is gone; nothing is written.
    @Test
    void aFunctionThatIsGoneRefusesAndWritesNothing() {
        MutableIssue issue = created("SHOP", "function gone");
        withRule(RuleKind.FUNCTION, "gone.plugin:function", Map.of(), 5, () -> {
            events.all.clear();
            IssueResult refused = moved(issue, IN_PROGRESS, nothing().setComment("not kept"));
            assertFalse(refused.isValid());
            assertTrue(only(refused.getErrorCollection()).contains("gone.plugin:function"));
            assertEquals("To Do", read(issue).getStatus().getName());
            assertEquals(List.of(), jira.issues().comments().of(issue.getId()));
            assertEquals(List.of(), events.of(IssueEvent.class));
        });
    }

    // Appfire, documentation of JSU: a function behind "store the issue" changes nothing that is stored.
    @Test
    void functionsWorkInTheirOrder() {
        Map<String, String> low = Map.of("field.name", "priority", "field.value", "5");
        MutableIssue before = created("SHOP", "before");
        withRule(RuleKind.FUNCTION, PLUGIN + "updateissuefield-function", low, 0, () -> {
            assertEquals("5", done(before, IN_PROGRESS, nothing()).getPriority().getId());
        });
        MutableIssue behind = created("SHOP", "behind");
        int last = transition(Workflow.DEFAULT_NAME, IN_PROGRESS)
                .rules(RuleKind.FUNCTION)
                .size();
        withRule(RuleKind.FUNCTION, PLUGIN + "updateissuefield-function", low, last, () -> {
            assertNull(done(behind, IN_PROGRESS, nothing()).getPriority());
        });
    }

    // Jira's REST documentation of the default rules: the initial transition has the permission validator for Create
    // Issues.
    @Test
    void creatingGoesThroughTheInitialTransition() {
        MutableIssue issue = created("CARE", "initial");
        assertEquals("To Do", issue.getStatus().getName());
        JiraWorkflow workflow = service(WorkflowManager.class).getWorkflow(issue);
        assertEquals(1, workflow.getDescriptor().getAction(1).getValidators().size());
        long id = jira.workflows()
                .store()
                .addRule(
                        transition(Workflow.DEFAULT_NAME, 1),
                        RuleKind.VALIDATOR,
                        PLUGIN + "permission-validator",
                        Map.of("permissionKey", "DELETE_ISSUES"),
                        1);
        try {
            long count = service(IssueManager.class)
                    .getIssueCountForProject(project("SHOP").getId());
            IssueResult refused = create("SHOP", "refused");
            assertFalse(refused.isValid());
            assertTrue(only(refused.getErrorCollection()).contains("DELETE_ISSUES"));
            assertEquals(
                    count,
                    service(IssueManager.class)
                            .getIssueCountForProject(project("SHOP").getId()));
        } finally {
            transition(Workflow.DEFAULT_NAME, 1).rules().stream()
                    .filter(rule -> rule.id() == id)
                    .forEach(jira.workflows().store()::removeRule);
        }
    }

    // Jira asks for a status for each one that the new workflow lacks; the host refuses.
    @Test
    void aSchemeIsRefusedWhoseWorkflowLacksAStatus() {
        MutableIssue issue = created("SHOP", "assign");
        done(issue, DONE, nothing());
        Workflow whole = jira.workflows().store().byName(Workflow.DEFAULT_NAME).orElseThrow();
        Workflow part = jira.workflows()
                .store()
                .create(new Workflow(0, "One step", "", List.of(whole.step(1)), List.of(whole.initial())));
        WorkflowScheme scheme = jira.workflows().schemes().create("One step scheme", part);
        assertTrue(jira.workflows()
                .schemes()
                .assign(project("SHOP").getId(), scheme)
                .contains(read(issue).getStatusId()));
        assertEquals("jira", service(WorkflowManager.class).getWorkflow(issue).getName());
    }

    // Jira asks for a status for each one that the default workflow lacks; the host refuses.
    @Test
    void aProjectGoesBackToTheDefaultWorkflowUnlessThatLacksAStatusOfItsIssues() {
        var constants = jira.constants();
        var toDo = constants
                .status(jira.workflows()
                        .store()
                        .byName(Workflow.DEFAULT_NAME)
                        .orElseThrow()
                        .step(1)
                        .statusId())
                .orElseThrow();
        String review = constants
                .createStatus(null, "In Review", (HostStatusCategory) toDo.getStatusCategory())
                .getId();
        Workflow reviewed = jira.workflows()
                .store()
                .create(new WorkflowDraft("Reviewed", "")
                        .step(1, "To Do", toDo.getId())
                        .step(2, "In Review", review)
                        .create("Create")
                        .global(11, "To Do", 1, "")
                        .global(41, "Review", 2, "")
                        .workflow());
        var schemes = jira.workflows().schemes();
        long aims = project("AIMS").getId();
        assertEquals(List.of(), schemes.assign(aims, schemes.create("Reviewed scheme", reviewed)));
        MutableIssue issue = created("AIMS", "reviewed");
        done(issue, 41, nothing());
        assertEquals(List.of(review), schemes.assignDefault(aims));
        assertEquals(
                "Reviewed", service(WorkflowManager.class).getWorkflow(issue).getName());

        done(read(issue), TO_DO, nothing());
        assertEquals(List.of(), schemes.assignDefault(aims));
        assertTrue(schemes.ofProject(aims).isEmpty());
        assertEquals("jira", service(WorkflowManager.class).getWorkflow(issue).getName());
    }
}
