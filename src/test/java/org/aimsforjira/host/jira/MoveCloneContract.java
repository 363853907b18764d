package org.aimsforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aimsforjira.host.jira.issue.ChangeItem;
import org.aimsforjira.host.jira.operation.IssueCloner;
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
        return jira.issues().mover().move(user(user), issue, project(projectKey), type(projectKey, typeName), true);
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

    @Test
    void movingNeedsPermissionInBothPlacesAndAPlaceToGo() {
        MutableIssue issue = issue("SHOP", "Stays");
        var mover = jira.issues().mover();
        String task = type("SHOP", "Task");
        ApplicationUser lead = user("risklead");
        assertTrue(
                mover.validate(lead, issue, project("CARE"), task).getErrors().isEmpty());
        assertFalse(mover.validate(user("outsider"), issue, project("CARE"), task)
                .getErrorMessages()
                .isEmpty());
        assertTrue(mover.validate(user("developer"), issue, project("AIMS"), task)
                .getErrors()
                .containsKey("pid"));
        assertTrue(mover.validate(lead, issue, null, task).getErrors().containsKey("pid"));
        assertTrue(mover.validate(lead, issue, project("CARE"), "nonsense")
                .getErrors()
                .containsKey("issuetype"));
        assertTrue(mover.validate(lead, issue, project("CARE"), type("CARE", "Sub-task"))
                .getErrors()
                .containsKey("issuetype"));
        assertFalse(mover.validate(lead, issue, project("SHOP"), task)
                .getErrorMessages()
                .isEmpty());
        assertTrue(mover.validate(lead, subtask(issue, "Child"), project("CARE"), type("CARE", "Sub-task"))
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
