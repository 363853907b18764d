package org.aimsforjira.host.jira.issue;

import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.issue.JiraIssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ImportUtils;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.sal.HostEvents;
import org.jspecify.annotations.Nullable;

/**
 * Tells listeners what happened to an issue, after the commit and in the thread that did it: an IssueEvent and a bundle that holds the
 * same one, so a plugin listens to one of the two (Jira's documentation, "Writing JIRA event listeners", and IssueEventBundle). A mail
 * goes to the outbox in the transaction of the change, unless the caller asked for none or notifications are switched off for the
 * thread (ImportUtils).
 */
final class IssueEvents {
    private final Db db;
    private final HostEvents events;
    private final Outbox outbox;

    IssueEvents(Db db, HostEvents events, Outbox outbox) {
        this.db = db;
        this.events = events;
        this.outbox = outbox;
    }

    /** To be called in the transaction of the change. */
    void happened(Issue issue, @Nullable ApplicationUser user, @Nullable Long eventTypeId, boolean sendMail, long now) {
        if (eventTypeId == null) {
            return;
        }
        boolean mail = sendMail && ImportUtils.isEnableNotifications();
        if (mail) {
            outbox.send(issue, eventTypeId, now);
        }
        IssueEvent event = new IssueEvent(issue, Map.of("eventsource", "action"), user, eventTypeId, mail);
        db.afterCommit(() -> {
            events.publish(event);
            events.publish(new Bundle(List.of(new Wrapped(event)), mail));
        });
    }

    private record Wrapped(IssueEvent event) implements DelegatingJiraIssueEvent {
        @Override
        public IssueEvent asIssueEvent() {
            return event;
        }
    }

    private record Bundle(List<JiraIssueEvent> list, boolean mail) implements IssueEventBundle {
        @Override
        public Collection<JiraIssueEvent> getEvents() {
            return list;
        }

        @Override
        public boolean doesSendEmailNotification() {
            return mail;
        }
    }
}
