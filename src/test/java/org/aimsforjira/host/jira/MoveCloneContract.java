package org.aimsforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.LinkCollection;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aimsforjira.host.data.BaseWorkflows;
import org.aimsforjira.host.jira.issue.ChangeItem;
import org.aimsforjira.host.jira.issue.StatusGap;
import org.aimsforjira.host.jira.operation.IssueCloner;
import org.aimsforjira.host.jira.workflow.Workflow;
import org.aimsforjira.host.jira.workflow.WorkflowScheme;
import org.junit.jupiter.api.Test;

/** Moving and cloning issues. */
abstract class MoveCloneContract extends IssueSuite {
    private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private CustomField field(String name, String type, String searcher, JiraContextNode context) throws Exception {
        CustomFieldManager fields = service(CustomFieldManager.class);
        List<com.atlassian.jira.issue.issuetype.IssueType> all = new ArrayList<>();
        all.add(null);
        return fields.createCustomField(
                name,
                "",
                fields.getCustomFieldType(TYPES + type),
                fields.getCustomFieldSearcher(TYPES + searcher),
                List.of(context),
                all);
    }

    private List<Option> options(CustomField field, String... texts) {
        return service(OptionsManager.class)
                .createOptions(field.getConfigurationSchemes().get(0).getOneAndOnlyConfig(), null, 1L, List.of(texts));
    }

    private Issue move(String user, Issue issue, String projectKey, String typeName) {
        return jira.issues()
                .mover()
                .move(user(user), issue, project(projectKey), type(projectKey, typeName), Map.of(), true);
    }

    /** Jira's documentation, "Moving an issue": a new key, and the old one still leads to the issue. */
    @Test
    void anIssueGetsTheNextKeyOfTheProjectAndTheOldOneStillLeadsToIt() {
        MutableIssue issue = issue("SHOP", "Moves on");
        String oldKey = issue.getKey();
        Issue moved = move("risklead", issue, "CARE", "Task");

        assertEquals(issue.getId(), moved.getId());
        assertEquals("CARE", moved.getProjectObject().getKey());
        assertNotEquals(oldKey, moved.getKey());
        IssueManager manager = service(IssueManager.class);
        assertEquals(moved.getKey(), manager.getIssueObject(oldKey).getKey());
        assertNull(manager.getIssueByCurrentKey(oldKey));
        assertEquals(
                moved.getKey(),
                issues().getIssue(user("risklead"), oldKey).getIssue().getKey());
        assertTrue(history(moved).contains(new ChangeItem(false, "Key", null, oldKey, null, moved.getKey())));
        assertTrue(history(moved)
                .contains(new ChangeItem(
                        false,
                        "project",
                        String.valueOf(project("SHOP").getId()),
                        project("SHOP").getName(),
                        String.valueOf(project("CARE").getId()),
                        project("CARE").getName())));
        assertEquals(1, told(moved, EventType.ISSUE_MOVED_ID));

        Issue back = move("risklead", moved, "SHOP", "Task");
        assertNotEquals(oldKey, back.getKey());
        assertEquals(back.getKey(), manager.getIssueObject(oldKey).getKey());
        assertEquals(back.getKey(), manager.getIssueObject(moved.getKey()).getKey());
    }

    @Test
    void anotherTypeInTheSameProjectKeepsTheKey() {
        MutableIssue issue = issue("SHOP", "Changes its type");
        Issue moved = move("risklead", issue, "SHOP", "Bug");
        assertEquals(issue.getKey(), moved.getKey());
        assertEquals("Bug", moved.getIssueType().getName());
        assertEquals(
                List.of("issuetype"),
                history(moved).stream().map(ChangeItem::field).toList());
        assertEquals(1, told(moved, EventType.ISSUE_MOVED_ID));
    }

    @Test
    void subtasksGoWithTheirParent() {
        MutableIssue parent = issue("SHOP", "Parent");
        MutableIssue child = subtask(parent, "Child");
        Issue moved = move("risklead", parent, "CARE", "Story");
        assertEquals("CARE", again(child).getProjectObject().getKey());
        assertEquals("Sub-task", again(child).getIssueType().getName());
        assertEquals(moved.getId(), again(child).getParentId());
        assertEquals(
                again(child).getKey(),
                service(IssueManager.class).getIssueObject(child.getKey()).getKey());
        assertEquals(1, told(child, EventType.ISSUE_MOVED_ID));
    }

    @Test
    void valuesThatTheNewPlaceDoesNotHaveAreRemovedAndTheRestStays() throws Exception {
        CustomField everywhere =
                field("Everywhere", "multiselect", "multiselectsearcher", GlobalIssueContext.getInstance());
        List<Option> options = options(everywhere, "One", "Two");
        CustomField shopOnly = field(
                "Shop only",
                "textfield",
                "textsearcher",
                new ProjectContext(project("SHOP").getId()));
        MutableIssue issue = create(input("SHOP", "With values")
                .addCustomFieldValue(
                        everywhere.getId(), String.valueOf(options.get(0).getOptionId()))
                .addCustomFieldValue(shopOnly.getId(), "Only here"));
        issue.setCustomFieldValue(everywhere, options);
        issue.setCustomFieldValue(shopOnly, "Only here");
        service(IssueManager.class)
                .updateIssue(
                        user("risklead"),
                        issue,
                        com.atlassian.jira.event.type.EventDispatchOption.DO_NOT_DISPATCH,
                        false);
        Issue moved = move("risklead", issue, "CARE", "Task");
        assertEquals(options, moved.getCustomFieldValue(everywhere));
        assertNull(moved.getCustomFieldValue(shopOnly));
        assertTrue(history(moved).stream()
                .anyMatch(item -> item.custom()
                        && item.field().equals("Shop only")
                        && Objects.equals(item.oldText(), "Only here")
                        && item.newText() == null));
    }

    /** The workflow of CARE knows To Do and Done only. */
    private void careHasNoInProgress() {
        Workflow whole = jira.workflows().store().byName(Workflow.DEFAULT_NAME).orElseThrow();
        Workflow brief = jira.workflows()
                .store()
                .byName("Short")
                .orElseGet(() -> jira.workflows()
                        .store()
                        .create(new Workflow(
                                0,
                                "Short",
                                "",
                                List.of(whole.step(1), whole.step(3)),
                                List.of(whole.initial(), whole.transition(31).orElseThrow()))));
        WorkflowScheme scheme = jira.workflows().schemes().all().stream()
                .filter(candidate -> candidate.workflow() == brief.id())
                .findFirst()
                .orElseGet(() -> jira.workflows().schemes().create("Short scheme", brief));
        jira.workflows().schemes().assign(project("CARE").getId(), scheme);
    }

    private void start(Issue issue) {
        var valid =
                issues().validateTransition(user("risklead"), issue.getId(), 21, issues().newIssueInputParameters());
        assertTrue(issues().transition(user("risklead"), valid).isValid());
    }

    /** Jira's documentation, "Moving an issue": a status that the new workflow lacks must be replaced by one it has. */
    @Test
    void aStatusThatTheNewWorkflowLacksIsReplacedByTheOneThatIsNamed() {
        MutableIssue parent = issue("SHOP", "In progress");
        MutableIssue child = subtask(parent, "In progress too");
        MutableIssue waiting = subtask(parent, "To do");
        start(parent);
        start(child);
        careHasNoInProgress();
        try {
            var mover = jira.issues().mover();
            String story = type("CARE", "Story");
            String inProgress = again(parent).getStatusId();
            List<StatusGap> gaps = mover.gaps(again(parent), project("CARE"), story);
            assertEquals(
                    List.of(story + "-" + inProgress, child.getIssueTypeId() + "-" + inProgress),
                    gaps.stream().map(StatusGap::id).toList());
            String done = gaps.get(0).choices().get(1);

            ErrorCollection unnamed = mover.validate(
                    user("risklead"),
                    again(parent),
                    project("CARE"),
                    story,
                    Map.of(gaps.get(0).id(), done));
            assertEquals(
                    Map.of("status", "The workflow 'Short' lacks the status 'In Progress'. Choose a new status."),
                    unnamed.getErrors());
            Map<String, String> foreign =
                    Map.of(gaps.get(0).id(), inProgress, gaps.get(1).id(), inProgress);
            assertTrue(mover.validate(user("risklead"), again(parent), project("CARE"), story, foreign)
                    .getErrors()
                    .containsKey("status"));
            assertThrows(
                    IllegalStateException.class,
                    () -> mover.move(user("risklead"), again(parent), project("CARE"), story, foreign, true));
            assertEquals(parent.getKey(), again(parent).getKey());

            Map<String, String> chosen = Map.of(
                    gaps.get(0).id(),
                    done,
                    gaps.get(1).id(),
                    gaps.get(1).choices().get(0));
            assertFalse(mover.validate(user("risklead"), again(parent), project("CARE"), story, chosen)
                    .hasAnyErrors());
            Issue moved = mover.move(user("risklead"), again(parent), project("CARE"), story, chosen, true);
            assertEquals("Done", moved.getStatus().getName());
            assertEquals("To Do", again(child).getStatus().getName());
            assertEquals("To Do", again(waiting).getStatus().getName());
            assertTrue(
                    history(moved).contains(new ChangeItem(false, "status", inProgress, "In Progress", done, "Done")));
            assertEquals(1, told(moved, EventType.ISSUE_MOVED_ID));
        } finally {
            jira.workflows()
                    .schemes()
                    .assign(
                            project("CARE").getId(),
                            jira.workflows().schemes().all().stream()
                                    .filter(scheme -> scheme.name().equals(BaseWorkflows.SCHEME_WITH_RESOLUTION))
                                    .findFirst()
                                    .orElseThrow());
        }
    }

    @Test
    void movingNeedsPermissionInBothPlacesAndAPlaceToGo() {
        MutableIssue issue = issue("SHOP", "Stays");
        var mover = jira.issues().mover();
        String task = type("SHOP", "Task");
        ApplicationUser lead = user("risklead");
        assertTrue(mover.validate(lead, issue, project("CARE"), task, Map.of())
                .getErrors()
                .isEmpty());
        assertFalse(mover.validate(user("outsider"), issue, project("CARE"), task, Map.of())
                .getErrorMessages()
                .isEmpty());
        assertTrue(mover.validate(user("developer"), issue, project("AIMS"), task, Map.of())
                .getErrors()
                .containsKey("pid"));
        assertTrue(mover.validate(lead, issue, null, task, Map.of()).getErrors().containsKey("pid"));
        assertTrue(mover.validate(lead, issue, project("CARE"), "nonsense", Map.of())
                .getErrors()
                .containsKey("issuetype"));
        assertTrue(mover.validate(lead, issue, project("CARE"), type("CARE", "Sub-task"), Map.of())
                .getErrors()
                .containsKey("issuetype"));
        assertFalse(mover.validate(lead, issue, project("SHOP"), task, Map.of())
                .getErrorMessages()
                .isEmpty());
        assertTrue(mover.validate(lead, subtask(issue, "Child"), project("CARE"), type("CARE", "Sub-task"), Map.of())
                .getErrors()
                .containsKey("pid"));
    }

    /** Jira's documentation, "Cloning an issue". */
    @Test
    void aCloneHasTheFieldsOfTheOriginalAndClonesIt() throws Exception {
        CustomField several = field("Copied", "multiselect", "multiselectsearcher", GlobalIssueContext.getInstance());
        List<Option> options = options(several, "A", "B");
        MutableIssue original = issue("SHOP", "Original");
        original.setDescription("Text");
        original.setCustomFieldValue(several, options);
        original.setResolutionId(jira.constants().resolutions().get(0).getId());
        service(IssueManager.class)
                .updateIssue(
                        user("risklead"),
                        original,
                        com.atlassian.jira.event.type.EventDispatchOption.ISSUE_UPDATED,
                        false);
        jira.issues().properties().set(original.getId(), "marker", "1");
        jira.issues().comments().add(user("risklead"), original, "Not copied", false);
        jira.watchers().start(user("auditor"), original.getId());
        MutableIssue other = issue("SHOP", "Other");
        IssueLinkType blocks = jira.linking().types().byName("Blocks").orElseThrow();
        jira.linking().links().create(other, original, blocks, null, user("risklead"));

        assertEquals("CLONE - Original", IssueCloner.proposedSummary(original));
        Issue clone = jira.cloner().clone(user("risklead"), again(original), "CLONE - Original", true);

        assertEquals("CLONE - Original", clone.getSummary());
        assertEquals("Text", clone.getDescription());
        assertEquals(options, again(clone).getCustomFieldValue(several));
        assertNull(again(clone).getResolutionId());
        assertEquals(List.of(), jira.issues().comments().of(clone.getId()));
        assertEquals(0, jira.watchers().count(clone.getId()));
        assertEquals(List.of(), jira.issues().properties().keys(clone.getId()));
        LinkCollection links = service(IssueLinkManager.class).getLinkCollection(clone, user("risklead"));
        assertEquals(List.of(original), links.getOutwardIssues("Cloners"));
        assertEquals(List.of(other), links.getInwardIssues("Blocks"));
        assertEquals(1, told(clone, EventType.ISSUE_CREATED_ID));
        assertEquals(
                2,
                events.of(IssueLinkCreatedEvent.class).stream()
                        .filter(event -> event.getIssueLink().getSourceId().equals(clone.getId())
                                || event.getIssueLink().getDestinationId().equals(clone.getId()))
                        .count());

        Issue bare = jira.cloner().clone(user("risklead"), again(original), "Bare", false);
        assertNull(service(IssueLinkManager.class)
                .getLinkCollection(bare, user("risklead"))
                .getInwardIssues("Blocks"));
    }

    @Test
    void cloningNeedsCreateIssuesAndNeverCopiesHiddenLinks() {
        MutableIssue ticket = issue("SHOP", "Ticket");
        MutableIssue hidden = issue("AIMS", "Hidden");
        IssueLinkType blocks = jira.linking().types().byName("Blocks").orElseThrow();
        jira.linking().links().create(ticket, hidden, blocks, null, user("risklead"));
        assertTrue(jira.cloner().mayClone(user("developer"), ticket));
        assertFalse(jira.cloner().mayClone(user("outsider"), ticket));
        Issue clone = jira.cloner().clone(user("developer"), ticket, "Clone", true);
        assertEquals(
                1,
                service(IssueLinkManager.class).getOutwardLinks(clone.getId()).size());
    }

    @Test
    void aLongSummaryIsCutWhenThePrefixComes() {
        MutableIssue issue = issue("SHOP", "x".repeat(255));
        assertEquals(255, IssueCloner.proposedSummary(issue).length());
    }
}
