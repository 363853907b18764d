package org.aimsforjira.host.jira.attach;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.db.Row;
import org.aimsforjira.host.jira.issue.ChangeItem;
import org.aimsforjira.host.jira.issue.Issues;
import org.aimsforjira.host.jira.permission.Permissions;
import org.aimsforjira.host.jira.user.Users;
import org.jspecify.annotations.Nullable;

/**
 * Attachments of issues: a row in the database and a file below the home folder. The file is written before its row, and deleted after
 * its row is gone, so a crash leaves at most a file nobody knows. Attaching and deleting stand in the history under "Attachment" and
 * are told as Issue Updated (Jira's REST documentation of the change log; the event is unconfirmed). A file may have 10 MB, Jira's
 * default.
 */
public final class Attachments {
    /** Bytes a file may have. */
    public static final long LIMIT = 10L * 1024 * 1024;

    private static final int NAME_LIMIT = 255;
    private static final String FIELD = "Attachment";

    private final Db db;
    private final Clock clock;
    private final Users users;
    private final Permissions permissions;
    private final Issues issues;
    private final AttachmentFiles files;

    /** Works on the tables of the database and on files below the home folder. */
    public Attachments(Db db, Clock clock, Users users, Permissions permissions, Issues issues, Path home) {
        this.db = db;
        this.clock = clock;
        this.users = users;
        this.permissions = permissions;
        this.issues = issues;
        this.files = new AttachmentFiles(home);
        issues.beforeDelete((issue, user) -> of(issue.getId()).forEach(this::forget));
    }

    /** Why a file cannot be attached. */
    public enum Complaint {
        /** It has no name, or one that is too long. */
        NAME("name"),
        /** It has nothing in it. */
        EMPTY("empty"),
        /** It is larger than the limit. */
        SIZE("size");

        private final String key;

        Complaint(String key) {
            this.key = key;
        }

        /** The last part of the key of its text, whose argument is the limit in megabytes. */
        public String key() {
            return key;
        }
    }

    /** Whether somebody may attach files. */
    public boolean mayAdd(@Nullable ApplicationUser user, Issue issue) {
        return permissions.holds(ProjectPermissions.CREATE_ATTACHMENTS, issue, user);
    }

    /** Whether somebody may delete an attachment: all of them, or their own. */
    public boolean mayDelete(@Nullable ApplicationUser user, Issue issue, Attachment attachment) {
        return permissions.holds(ProjectPermissions.DELETE_ALL_ATTACHMENTS, issue, user)
                || (user != null
                        && user.equals(attachment.author())
                        && permissions.holds(ProjectPermissions.DELETE_OWN_ATTACHMENTS, issue, user));
    }

    /** Attaches a file; the caller has asked {@link #mayAdd}. Answers what is wrong, or nothing when it is done. */
    public Optional<Complaint> add(
            @Nullable ApplicationUser user, Issue issue, String fileName, String contentType, InputStream content) {
        String name = nameOnly(fileName);
        if (name.isEmpty() || name.length() > NAME_LIMIT) {
            return Optional.of(Complaint.NAME);
        }
        long id = db.nextId("FileAttachment");
        long size = files.write(issue.getId(), id, content, LIMIT);
        if (size > LIMIT || size == 0) {
            files.delete(issue.getId(), id);
            return Optional.of(size == 0 ? Complaint.EMPTY : Complaint.SIZE);
        }
        db.transact(() -> {
            long now = clock.millis();
            db.update(
                    "INSERT INTO fileattachment (id, issueid, mimetype, filename, created, filesize, author)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    id,
                    issue.getId(),
                    contentType.length() > NAME_LIMIT ? "application/octet-stream" : contentType,
                    name,
                    now,
                    size,
                    user == null ? null : user.getKey());
            ChangeItem item = new ChangeItem(false, FIELD, null, null, Long.toString(id), name);
            issues.rememberAndTell(issue, user, List.of(item), now, EventType.ISSUE_UPDATED_ID, true);
        });
        return Optional.empty();
    }

    /** Browsers may send a whole path; control characters would break headers. */
    private static String nameOnly(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        return name.replaceAll("\\p{Cntrl}", "").strip();
    }

    /** Deletes an attachment; the caller has asked {@link #mayDelete}. */
    public void delete(@Nullable ApplicationUser user, Issue issue, Attachment attachment) {
        db.transact(() -> {
            forget(attachment);
            ChangeItem item =
                    new ChangeItem(false, FIELD, Long.toString(attachment.id()), attachment.name(), null, null);
            issues.rememberAndTell(issue, user, List.of(item), clock.millis(), EventType.ISSUE_UPDATED_ID, true);
        });
    }

    private void forget(Attachment attachment) {
        db.update("DELETE FROM fileattachment WHERE id = ?", attachment.id());
        db.afterCommit(() -> files.delete(attachment.issueId(), attachment.id()));
    }

    /** The attachments of an issue by name. Who may see them is the caller's question. */
    public List<Attachment> of(long issueId) {
        return db.list(
                "SELECT * FROM fileattachment WHERE issueid = ? ORDER BY filename, id", this::attachment, issueId);
    }

    /** One attachment. */
    public Optional<Attachment> byId(long id) {
        return db.first("SELECT * FROM fileattachment WHERE id = ?", this::attachment, id);
    }

    /** What is in the file. */
    public InputStream open(Attachment attachment) throws IOException {
        return files.open(attachment.issueId(), attachment.id());
    }

    private Attachment attachment(Row row) {
        String type = row.text("mimetype");
        return new Attachment(
                row.id("id"),
                row.id("issueid"),
                row.must("filename"),
                type == null ? "application/octet-stream" : type,
                row.id("filesize"),
                users.byKeyEvenUnknown(row.text("author")),
                new Timestamp(row.id("created")));
    }
}
