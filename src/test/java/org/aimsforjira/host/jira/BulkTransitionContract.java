package org.aimsforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aimsforjira.host.data.BaseWorkflows;
import org.aimsforjira.host.jira.operation.BulkTransitions;
import org.aimsforjira.host.jira.operation.BulkTransitions.Group;
import org.aimsforjira.host.jira.workflow.RuleKind;
import org.aimsforjira.host.jira.workflow.Workflow;
import org.aimsforjira.host.jira.workflow.WorkflowRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Transitions of several issues together (Jira Data Center's documentation, "Editing multiple issues at the same time": groups of one
 * workflow, one at a time, mails may be left out). SHOP has the default workflow, CARE the one that asks for the resolution.
 */
abstract class BulkTransitionContract extends IssueSuite {
    private static final String RESOLVE = "Done";

    @BeforeAll
    void careAsksForTheResolution() {
        jira.workflows()
                .schemes()
                .assign(
                        project("CARE").getId(),
                        jira.workflows().schemes().all().stream()
                                .filter(scheme -> scheme.name().equals(BaseWorkflows.SCHEME_WITH_RESOLUTION))
                                .findFirst()
                                .orElseThrow());
    }

    private BulkTransitions bulk() {
        return jira.bulkTransitions();
    }

    private Group group(String user, String workflow, String transition, Issue... chosen) {
        return bulk().offered(user(user), List.of(chosen)).stream()
                .filter(group -> group.workflow().name().equals(workflow)
                        && group.transition().name().equals(transition))
                .findFirst()
                .orElseThrow();
    }

    private Function<MutableIssue, IssueInputParameters> values(String... namesAndValue) {
        Map<String, String[]> values =
                namesAndValue.length == 0 ? Map.of() : Map.of(namesAndValue[0], new String[] {namesAndValue[1]});
        return issue -> {
            IssueInputParameters input = issues().newIssueInputParameters(values);
            values.keySet().forEach(input::addFieldToForcePresent);
            input.setRetainExistingValuesWhenParameterNotProvided(true, true);
            return input;
        };
    }

    private String resolution(String name) {
        return service(ResolutionManager.class).getResolutionByName(name).getId();
    }

    private List<String> names(String user, Issue... chosen) {
        return bulk().offered(user(user), List.of(chosen)).stream()
                .map(group ->
                        group.workflow().name() + ": " + group.transition().name() + " "
                                + group.issues().stream().map(Issue::getSummary).toList())
                .toList();
    }

    @Test
    void issuesAreGroupedByWorkflowAndTransition() {
        MutableIssue shop = issue("SHOP", "S");
        MutableIssue care = issue("CARE", "C");
        MutableIssue done = issue("CARE", "D");
        assertNothing(bulk().perform(
                        user("risklead"),
                        done,
                        group("risklead", "Workflow with resolution", RESOLVE, done),
                        values("resolution", resolution("Done")),
                        true));
        assertEquals(
                List.of(
                        "jira: To Do [S]",
                        "jira: In Progress [S]",
                        "jira: Done [S]",
                        "Workflow with resolution: Start Progress [C]",
                        "Workflow with resolution: Done [C]",
                        "Workflow with resolution: Reopen [D]"),
                sorted(names("risklead", shop, care, again(done))));
        assertEquals(List.of(), names("outsider", care));
    }

    /** Names of workflows are sorted as text; what matters here is that each workflow stands together in the order of its transitions. */
    private static List<String> sorted(List<String> names) {
        return java.util.stream.Stream.concat(
                        names.stream().filter(name -> name.startsWith("jira:")),
                        names.stream().filter(name -> !name.startsWith("jira:")))
                .toList();
    }

    private static void assertNothing(ErrorCollection errors) {
        assertFalse(errors.hasAnyErrors(), errors::toString);
    }

    @Test
    void theFieldsOfTheScreenAreAskedForAndSetOnEachIssue() {
        MutableIssue one = issue("CARE", "One");
        MutableIssue two = issue("CARE", "Two");
        Group resolve = group("risklead", "Workflow with resolution", RESOLVE, one, two);
        assertTrue(bulk().perform(user("risklead"), one, resolve, values(), true)
                .getErrors()
                .containsKey("resolution"));
        assertNull(again(one).getResolutionId());
        for (Issue issue : List.of(one, two)) {
            assertNothing(bulk().perform(
                            user("risklead"), issue, resolve, values("resolution", resolution("Won't Do")), true));
            assertEquals("Won't Do", again(issue).getResolution().getName());
            assertEquals("Done", again(issue).getStatus().getName());
            assertEquals(1, told(issue, EventType.ISSUE_RESOLVED_ID));
        }
    }

    @Test
    void anIssueOfAnotherWorkflowOrInAnotherStatusIsRefusedAndStays() {
        MutableIssue shop = issue("SHOP", "Other workflow");
        MutableIssue care = issue("CARE", "Other status");
        Group start = group("risklead", "Workflow with resolution", "Start Progress", care);
        String sentence = bulk().perform(user("risklead"), shop, start, values(), true)
                .getErrorMessages()
                .iterator()
                .next();
        assertEquals(
                "The issue follows the workflow 'jira'; the transition 'Start Progress' is one of the workflow 'Workflow with resolution'.",
                sentence);
        assertNothing(bulk().perform(user("risklead"), care, start, values(), true));
        assertTrue(bulk().perform(user("risklead"), care, start, values(), true).hasAnyErrors());
        assertEquals("To Do", again(shop).getStatus().getName());
        assertEquals("In Progress", again(care).getStatus().getName());
    }

    @Test
    void permissionsConditionsAndValidatorsAreThoseOfEachIssue() {
        MutableIssue shop = issue("SHOP", "Validated");
        Group done = group("risklead", Workflow.DEFAULT_NAME, "Done", shop);
        assertTrue(bulk().perform(user("outsider"), shop, done, values(), true).hasAnyErrors());
        assertTrue(bulk().perform(user("outsider"), issue("AIMS", "Hidden"), done, values(), true)
                .hasAnyErrors());
        with(done, RuleKind.CONDITION, "onlyreporter-condition", Map.of(), shop);
        with(done, RuleKind.VALIDATOR, "permission-validator", Map.of("permissionKey", "DELETE_ISSUES"), shop);
        assertNothing(bulk().perform(user("developer"), shop, done, values(), true));
    }

    private void with(Group group, RuleKind kind, String module, Map<String, String> args, Issue refused) {
        long id = jira.workflows()
                .store()
                .addRule(group.transition(), kind, "com.atlassian.jira.plugin.system.workflow:" + module, args, 0);
        try {
            assertTrue(bulk().perform(user("developer"), refused, group, values(), true)
                    .hasAnyErrors());
            assertEquals("To Do", again(refused).getStatus().getName());
        } finally {
            remove(group, id);
        }
    }

    private List<WorkflowRule> current(Group group) {
        return jira.workflows()
                .store()
                .byId(group.workflow().id())
                .orElseThrow()
                .transition(group.transition().id())
                .orElseThrow()
                .rules();
    }

    private void remove(Group group, long id) {
        current(group).stream()
                .filter(rule -> rule.id() == id)
                .forEach(jira.workflows().store()::removeRule);
    }

    @Test
    void mailsCanBeLeftOutAndListenersHearOfItAllTheSame() {
        MutableIssue quiet = issue("SHOP", "Quiet");
        MutableIssue loud = issue("SHOP", "Loud");
        Group done = group("risklead", Workflow.DEFAULT_NAME, "Done", quiet, loud);
        long before = jira.issues().outbox().size();
        assertNothing(bulk().perform(user("developer"), quiet, done, values(), false));
        assertEquals(before, jira.issues().outbox().size());
        assertNothing(bulk().perform(user("developer"), loud, done, values(), true));
        assertTrue(jira.issues().outbox().size() > before);
        assertEquals(
                List.of(false, true),
                events.of(IssueEvent.class).stream()
                        .filter(event -> event.getEventTypeId().equals(EventType.ISSUE_GENERICEVENT_ID)
                                && List.of(quiet.getId(), loud.getId())
                                        .contains(event.getIssue().getId()))
                        .map(IssueEvent::isSendMail)
                        .toList());
    }
}
