package org.aimsforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import org.aimsforjira.host.jira.issue.Mail;
import org.junit.jupiter.api.Test;

/** Watching issues, through the published manager, and who gets the mails. */
abstract class WatchContract extends IssueSuite {

    private WatcherManager watchers() {
        return service(WatcherManager.class);
    }

    private List<String> recipients(MutableIssue issue, Long eventType) {
        return jira.issues().outbox().about(issue.getId()).stream()
                .filter(mail -> eventType.equals(mail.eventTypeId()))
                .map(Mail::recipientKey)
                .toList();
    }

    /** Javadoc of WatcherManager. */
    @Test
    void watchingIsStartedAndStoppedAndChangesNothingElse() {
        MutableIssue issue = issue("SHOP", "Watched");
        int events = this.events.all.size();
        assertTrue(watchers().isWatchingEnabled());
        assertEquals(0, watchers().getWatcherCount(issue));
        watchers().startWatching(user("developer"), issue);
        watchers().startWatching(user("developer"), issue);
        watchers().startWatching(user("auditor"), issue);
        assertEquals(2, watchers().getWatcherCount(issue));
        assertTrue(watchers().isWatching(user("developer"), issue));
        assertEquals(List.of("developer", "auditor"), watchers().getCurrentWatcherUsernames(issue));
        assertEquals(List.of(user("auditor"), user("developer")), watchers().getWatchers(issue, Locale.ENGLISH));
        assertEquals(
                List.of(user("developer").getKey(), user("auditor").getKey()),
                List.copyOf(watchers().getWatcherUserKeys(issue)));
        watchers().stopWatching(user("developer"), issue);
        assertFalse(watchers().isWatching(user("developer"), issue));
        watchers().removeAllWatchesForUser(user("auditor"));
        assertEquals(0, watchers().getWatcherCount(issue));
        assertEquals(issue.getUpdated(), again(issue).getUpdated());
        assertEquals(List.of(), history(issue));
        assertEquals(events, this.events.all.size());
    }

    /** Jira's documentation, "Creating a notification scheme": the default scheme tells assignee, reporter and watchers. */
    @Test
    void watchersGetTheMailsOfEveryEventWhileTheySeeTheIssue() {
        MutableIssue issue = issue("SHOP", "Watched");
        assertEquals(List.of(user("risklead").getKey()), recipients(issue, EventType.ISSUE_CREATED_ID));
        watchers().startWatching(user("auditor"), issue);
        watchers().startWatching(user("risklead"), issue);
        ApplicationUser developer = user("developer");
        jira.issues().comments().add(developer, issue, "Look at this", true);
        assertEquals(
                List.of(user("risklead").getKey(), user("auditor").getKey()),
                recipients(issue, EventType.ISSUE_COMMENTED_ID));

        MutableIssue hidden = issue("AIMS", "Hidden from the developer");
        watchers().startWatching(developer, hidden);
        jira.issues().comments().add(user("risklead"), hidden, "Between us", true);
        assertEquals(List.of(user("risklead").getKey()), recipients(hidden, EventType.ISSUE_COMMENTED_ID));
        assertFalse(jira.watchers().mayWatch(developer, hidden));
        assertFalse(jira.watchers().mayWatch(null, issue));
        assertTrue(jira.watchers().mayWatch(developer, issue));
    }

    @Test
    void watchersHearOfTheDeletionAndAreForgottenWithTheIssue() {
        MutableIssue issue = issue("SHOP", "Gone soon");
        watchers().startWatching(user("auditor"), issue);
        ApplicationUser admin = user("admin");
        IssueService.DeleteValidationResult valid = issues().validateDelete(admin, issue.getId());
        assertTrue(valid.isValid());
        issues().delete(admin, valid);
        assertTrue(recipients(issue, EventType.ISSUE_DELETED_ID)
                .contains(user("auditor").getKey()));
        assertEquals(0, jira.watchers().count(issue.getId()));
    }

    /** "Autowatch" is a setting of each user in Jira; here it is off. */
    @Test
    void nobodyWatchesByCreatingOrCommenting() {
        MutableIssue issue = issue("SHOP", "Mine");
        jira.issues().comments().add(user("developer"), issue, "Mine too", true);
        assertEquals(0, watchers().getWatcherCount(issue));
    }
}
