package org.aimsforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.link.LinkCollection;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.aimsforjira.host.jira.issue.ChangeItem;
import org.junit.jupiter.api.Test;

/** Links between issues and their types, through the published managers. */
abstract class LinksContract extends IssueSuite {

    private IssueLinkManager links() {
        return service(IssueLinkManager.class);
    }

    private IssueLinkTypeManager types() {
        return service(IssueLinkTypeManager.class);
    }

    private IssueLinkType linkType(String name) {
        return types().getIssueLinkTypesByName(name).iterator().next();
    }

    private IssueLink link(Issue from, Issue to, String typeName, String user) throws CreateException {
        long type = linkType(typeName).getId();
        links().createIssueLink(from.getId(), to.getId(), type, null, user(user));
        return links().getIssueLink(from.getId(), to.getId(), type);
    }

    /** Jira's documentation, "Configuring issue linking": the four types a new Jira has. */
    @Test
    void theFourStockTypesAreThereByName() {
        List<String> names = types().getIssueLinkTypes().stream()
                .map(IssueLinkType::getName)
                .filter(List.of("Blocks", "Cloners", "Duplicate", "Relates")::contains)
                .toList();
        assertEquals(List.of("Blocks", "Cloners", "Duplicate", "Relates"), names);
        assertEquals("blocks", linkType("Blocks").getOutward());
        assertEquals("is blocked by", linkType("Blocks").getInward());
        assertEquals("clones", linkType("Cloners").getOutward());
        assertEquals("is duplicated by", linkType("Duplicate").getInward());
        assertEquals("relates to", linkType("Relates").getInward());
    }

    /** Javadoc of IssueLinkTypeManager: outward stands before inward; system types are left out unless asked for. */
    @Test
    void aTypeIsCreatedChangedAndFoundByItsDescriptions() {
        types().createIssueLinkType("AI treatment", "treats", "is treated by", null);
        IssueLinkType created = linkType("AI treatment");
        assertEquals("treats", created.getOutward());
        assertEquals("is treated by", created.getInward());
        assertNull(created.getStyle());
        assertFalse(created.isSystemLinkType());
        assertEquals(
                List.of(created.getId()),
                types().getIssueLinkTypesByOutwardDescription("treats").stream()
                        .map(IssueLinkType::getId)
                        .toList());
        assertEquals(
                List.of(created.getId()),
                types().getIssueLinkTypesByInwardDescription("is treated by").stream()
                        .map(IssueLinkType::getId)
                        .toList());

        types().updateIssueLinkType(created, "AI treatment", "mitigates", "is mitigated by");
        assertEquals("mitigates", types().getIssueLinkType(created.getId()).getOutward());

        types().createIssueLinkType("jira_subtask_link", "jira_subtask_outward", "jira_subtask_inward", "jira_subtask");
        IssueLinkType system = linkType("jira_subtask_link");
        assertTrue(system.isSubTaskLinkType());
        assertFalse(types().getIssueLinkTypes().contains(system));
        assertTrue(types().getIssueLinkTypes(false).contains(system));
        assertNull(types().getIssueLinkType(system.getId()));
        assertNotNull(types().getIssueLinkType(system.getId(), false));

        types().removeIssueLinkType(created.getId());
        types().removeIssueLinkType(system.getId());
        assertNull(types().getIssueLinkType(created.getId()));
        assertThrows(IllegalArgumentException.class, () -> types().createIssueLinkType(" ", "a", "b", null));
    }

    /** Javadoc of IssueLinkManager; REST documentation of the change log for the words in the history. */
    @Test
    void aLinkIsReadFromBothEndsAndStandsInBothHistories() throws CreateException {
        MutableIssue risk = issue("AIMS", "Risk");
        MutableIssue ticket = issue("SHOP", "Ticket");
        jira.db().update("UPDATE jiraissue SET updated = 0 WHERE id = ?", risk.getId());
        IssueLink made = link(ticket, risk, "Blocks", "risklead");

        assertEquals(ticket.getId(), made.getSourceId());
        assertEquals(risk.getId(), made.getDestinationId());
        assertEquals(linkType("Blocks").getId(), made.getLinkTypeId());
        assertEquals(ticket.getKey(), made.getSourceObject().getKey());
        assertEquals(risk.getKey(), made.getDestinationObject().getKey());
        assertFalse(made.isSystemLink());
        assertEquals(List.of(made), links().getOutwardLinks(ticket.getId()));
        assertEquals(List.of(made), links().getInwardLinks(risk.getId()));
        assertEquals(List.of(), links().getOutwardLinks(risk.getId()));
        assertTrue(links().getIssueLinks(linkType("Blocks").getId()).contains(made));
        assertEquals(
                List.of(new ChangeItem(false, "Link", null, null, risk.getKey(), "This issue blocks " + risk.getKey())),
                history(ticket));
        assertEquals(
                List.of(new ChangeItem(
                        false, "Link", null, null, ticket.getKey(), "This issue is blocked by " + ticket.getKey())),
                history(risk));
        assertTrue(service(IssueManager.class)
                        .getIssueObject(risk.getId())
                        .getUpdated()
                        .getTime()
                > 0);

        links().removeIssueLink(made, user("risklead"));
        assertNull(links().getIssueLink(made.getId()));
        assertEquals(
                new ChangeItem(
                        false, "Link", ticket.getKey(), "This issue is blocked by " + ticket.getKey(), null, null),
                history(risk).get(1));
    }

    /** REST documentation of issueLink: "If the link request duplicates a link, the response indicates that the issue link was created." */
    @Test
    void anEqualLinkChangesNothingAndTheOppositeOneIsAnother() throws CreateException {
        MutableIssue one = issue("AIMS", "One");
        MutableIssue two = issue("AIMS", "Two");
        IssueLink first = link(one, two, "Relates", "risklead");
        int told = events.of(IssueLinkCreatedEvent.class).size();
        IssueLink again = link(one, two, "Relates", "risklead");
        assertEquals(first, again);
        assertEquals(1, links().getOutwardLinks(one.getId()).size());
        assertEquals(1, history(one).size());
        assertEquals(told, events.of(IssueLinkCreatedEvent.class).size());

        link(two, one, "Relates", "risklead");
        link(one, two, "Blocks", "risklead");
        assertEquals(2, links().getOutwardLinks(one.getId()).size());
        assertEquals(1, links().getInwardLinks(one.getId()).size());
    }

    /** Javadoc of the events: the link and the moment; here after the commit, so that a listener finds the link. */
    @Test
    void listenersHearOfALinkAfterTheCommitAndOfNoIssueEvent() throws CreateException {
        MutableIssue one = issue("AIMS", "One");
        MutableIssue two = issue("AIMS", "Two");
        int issueEvents = events.of(IssueEvent.class).size();
        long mails = jira.issues().outbox().size();
        jira.db().transact(() -> {
            int before = events.of(IssueLinkCreatedEvent.class).size();
            try {
                link(one, two, "Blocks", "risklead");
            } catch (CreateException e) {
                throw new IllegalStateException(e);
            }
            assertEquals(before, events.of(IssueLinkCreatedEvent.class).size());
        });
        IssueLink made = links().getOutwardLinks(one.getId()).get(0);
        List<IssueLinkCreatedEvent> created = events.of(IssueLinkCreatedEvent.class);
        IssueLinkCreatedEvent last = created.get(created.size() - 1);
        assertEquals(made, last.getIssueLink());
        assertNotNull(last.getEventCreation());

        links().removeIssueLink(made, user("risklead"));
        links().removeIssueLink(made, user("risklead"));
        List<IssueLinkDeletedEvent> deleted = events.of(IssueLinkDeletedEvent.class);
        assertEquals(
                1, deleted.stream().filter(e -> e.getIssueLink().equals(made)).count());
        assertEquals(issueEvents, events.of(IssueEvent.class).size());
        assertEquals(mails, jira.issues().outbox().size());
    }

    /** Javadoc: the plain lists are not filtered, collections are filtered by what the user may browse. */
    @Test
    void collectionsShowOnlyWhatTheUserMayBrowse() throws CreateException {
        MutableIssue ticket = issue("SHOP", "Ticket");
        MutableIssue other = issue("SHOP", "Other ticket");
        MutableIssue hidden = issue("AIMS", "Hidden risk");
        // the developer may not browse AIMS and links all the same: the manager asks nobody
        link(ticket, hidden, "Blocks", "developer");
        link(other, ticket, "Blocks", "developer");

        LinkCollection all = links().getLinkCollection(ticket, user("risklead"));
        assertEquals(List.of(hidden), all.getOutwardIssues("Blocks"));
        assertEquals(List.of(other), all.getInwardIssues("Blocks"));
        assertNull(all.getOutwardIssues("Relates"));
        assertEquals(2, all.getAllIssues().size());

        LinkCollection some = links().getLinkCollection(ticket, user("developer"));
        assertNull(some.getOutwardIssues("Blocks"));
        assertEquals(List.of(other), some.getInwardIssues("Blocks"));
        assertEquals(List.of(other), List.copyOf(some.getAllIssues()));
        assertEquals(1, some.getLinkTypes().size());

        LinkCollection anonymous = links().getLinkCollection(ticket, null);
        assertTrue(anonymous.getAllIssues().isEmpty());
        assertTrue(anonymous.getLinkTypes().isEmpty());
        assertEquals(
                2,
                links().getLinkCollectionOverrideSecurity(ticket).getAllIssues().size());
        assertEquals(1, links().getOutwardLinks(ticket.getId()).size());
    }

    /** The links of an issue go with it; what the other issue remembers of it stays. */
    @Test
    void theLinksOfAnIssueGoWithIt() throws CreateException {
        MutableIssue gone = issue("AIMS", "Gone");
        MutableIssue stays = issue("AIMS", "Stays");
        IssueLink from = link(gone, stays, "Blocks", "risklead");
        IssueLink to = link(stays, gone, "Relates", "risklead");
        int remembered = history(stays).size();

        ApplicationUser admin = user("admin");
        issues().delete(admin, issues().validateDelete(admin, gone.getId()));

        assertNull(links().getIssueLink(from.getId()));
        assertNull(links().getIssueLink(to.getId()));
        assertEquals(List.of(), links().getInwardLinks(stays.getId()));
        assertEquals(remembered, history(stays).size());
        List<Long> told = events.of(IssueLinkDeletedEvent.class).stream()
                .map(event -> event.getIssueLink().getId())
                .toList();
        assertTrue(told.containsAll(List.of(from.getId(), to.getId())));
    }

    @Test
    void aTypeThatIsRemovedLeavesItsLinksWhichCanBeSwappedBefore() throws CreateException {
        types().createIssueLinkType("Old", "olds", "is olded by", null);
        MutableIssue one = issue("AIMS", "One");
        MutableIssue two = issue("AIMS", "Two");
        MutableIssue three = issue("AIMS", "Three");
        IssueLink swapped = link(one, two, "Old", "risklead");
        IssueLink left = link(one, three, "Old", "risklead");

        links().changeIssueLinkType(swapped, linkType("Relates"), user("risklead"));
        assertNotNull(links().getIssueLink(
                        one.getId(), two.getId(), linkType("Relates").getId()));
        types().removeIssueLinkType(left.getLinkTypeId());
        assertNull(links().getIssueLink(left.getId()).getIssueLinkType());
        assertEquals(
                List.of(two),
                List.copyOf(links().getLinkCollection(one, user("risklead")).getAllIssues()));
    }

    @Test
    void unknownIssuesAndTypesAreRefused() {
        MutableIssue one = issue("AIMS", "One");
        long blocks = linkType("Blocks").getId();
        assertThrows(CreateException.class, () -> links().createIssueLink(one.getId(), -1L, blocks, null, null));
        assertThrows(CreateException.class, () -> links().createIssueLink(-1L, one.getId(), blocks, null, null));
        assertThrows(CreateException.class, () -> links().createIssueLink(one.getId(), one.getId(), -1L, null, null));
    }

    @Test
    void allLinksOfAnIssueAreTakenAwayWithOrWithoutHistory() throws CreateException {
        MutableIssue one = issue("AIMS", "One");
        MutableIssue two = issue("AIMS", "Two");
        link(one, two, "Blocks", "risklead");
        link(two, one, "Relates", "risklead");
        assertEquals(2, links().removeIssueLinks(one, user("risklead")));
        assertEquals(4, history(two).size());
        link(one, two, "Blocks", "risklead");
        assertEquals(1, links().removeIssueLinksNoChangeItems(one));
        assertEquals(5, history(two).size());
    }

    @Test
    void linkingIsOnUntilAnAdministratorSwitchesItOff() {
        assertTrue(links().isLinkingEnabled());
        jira.options().set(JiraOptions.LINKING, false);
        assertFalse(links().isLinkingEnabled());
        jira.options().set(JiraOptions.LINKING, true);
    }

    @Test
    void theOrderOfLinksCanBeChanged() throws CreateException {
        MutableIssue one = issue("AIMS", "One");
        IssueLink first = link(one, issue("AIMS", "Two"), "Relates", "risklead");
        IssueLink second = link(one, issue("AIMS", "Three"), "Relates", "risklead");
        links().resetSequences(List.of(first, second));
        links().moveIssueLink(links().getOutwardLinks(one.getId()), 1L, 0L);
        assertEquals(List.of(second, first), links().getOutwardLinks(one.getId()));
    }
}
