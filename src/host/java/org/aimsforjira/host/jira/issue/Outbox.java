package org.aimsforjira.host.jira.issue;

import com.atlassian.jira.issue.Issue;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.db.Row;
import org.aimsforjira.host.jira.user.Users;

/**
 * The mails that Jira would have sent, one row a recipient. Recipients are those of Jira's default notification scheme: reporter,
 * current assignee and all watchers, for every event (Jira's documentation, "Creating a notification scheme"). Everybody here wants mail about their own changes too (a setting of the profile in Jira), so
 * that "this sends no mail" can be tested.
 */
public final class Outbox {
    private static final int SUBJECT_LIMIT = 500;

    private final Db db;
    private final Users users;
    private final List<Function<Issue, Collection<String>>> alsoNotified = new ArrayList<>();

    Outbox(Db db, Users users) {
        this.db = db;
        this.users = users;
    }

    /** Adds recipients, as keys of users; who it is may depend on the issue. */
    void alsoNotify(Function<Issue, Collection<String>> recipients) {
        alsoNotified.add(recipients);
    }

    /** Writes the mails about an event, one for each recipient. */
    void send(Issue issue, long eventTypeId, long now) {
        Set<String> recipients = new LinkedHashSet<>();
        recipients.add(Objects.requireNonNullElse(issue.getReporterId(), ""));
        recipients.add(Objects.requireNonNullElse(issue.getAssigneeId(), ""));
        alsoNotified.forEach(more -> recipients.addAll(more.apply(issue)));
        String subject = "(" + issue.getKey() + ") " + issue.getSummary();
        for (String recipient : recipients) {
            if (users.byKey(recipient).filter(user -> user.isActive()).isPresent()) {
                db.update(
                        "INSERT INTO mail_outbox (id, issue, event_type, recipient, subject, created)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        db.nextId("MailOutbox"),
                        issue.getId(),
                        eventTypeId,
                        recipient,
                        subject.length() > SUBJECT_LIMIT ? subject.substring(0, SUBJECT_LIMIT) : subject,
                        now);
            }
        }
    }

    /** How many mails there are. */
    public long size() {
        return db.count("SELECT COUNT(*) AS n FROM mail_outbox");
    }

    /** The newest mails first. */
    public List<Mail> newest(int limit) {
        return db.list("SELECT * FROM mail_outbox ORDER BY id DESC LIMIT " + limit, Outbox::mail);
    }

    /** The mails about an issue, the oldest first. */
    public List<Mail> about(long issueId) {
        return db.list("SELECT * FROM mail_outbox WHERE issue = ? ORDER BY id", Outbox::mail, issueId);
    }

    private static Mail mail(Row row) {
        return new Mail(
                row.id("issue"),
                row.id("event_type"),
                row.must("recipient"),
                row.must("subject"),
                new Timestamp(row.id("created")));
    }
}
