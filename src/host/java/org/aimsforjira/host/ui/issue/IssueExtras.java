package org.aimsforjira.host.ui.issue;

import java.util.List;
import org.aimsforjira.host.ui.frame.Person;
import org.jspecify.annotations.Nullable;

/**
 * What hangs on an issue beside its fields; addresses are null where the reader may not do it.
 *
 * @param archived whether it is archived, by itself or with its project
 * @param links linked issues by what the issue does to them or what they do to it
 * @param linkUrl form to link issues
 * @param attachments files, by name
 * @param attachUrl form to attach files
 * @param watch who watches
 */
public record IssueExtras(
        boolean archived,
        List<LinkBlock> links,
        @Nullable String linkUrl,
        List<File> attachments,
        @Nullable String attachUrl,
        Watch watch) {
    /** Copies the lists. */
    public IssueExtras {
        links = List.copyOf(links);
        attachments = List.copyOf(attachments);
    }

    /**
     * Linked issues under one description.
     *
     * @param description such as "is blocked by"
     * @param issues the issues at the other end
     */
    public record LinkBlock(String description, List<Linked> issues) {
        /** Copies the list. */
        public LinkBlock {
            issues = List.copyOf(issues);
        }
    }

    /**
     * A linked issue.
     *
     * @param linkId of the link
     * @param issue the other issue
     * @param deleteUrl question before the link is deleted
     */
    public record Linked(
            long linkId, IssueRow issue, @Nullable String deleteUrl) {}

    /**
     * An attached file.
     *
     * @param id of the attachment
     * @param name name of the file
     * @param url where it is downloaded
     * @param size such as "12 kB"
     * @param author who attached it
     * @param moment when
     * @param deleteUrl question before it is deleted
     */
    public record File(
            long id,
            String name,
            String url,
            String size,
            Person author,
            String moment,
            @Nullable String deleteUrl) {}

    /**
     * Who watches.
     *
     * @param count how many
     * @param watching whether the reader does
     * @param toggleUrl where watching is started and stopped
     * @param listUrl list of the watchers
     */
    public record Watch(
            int count,
            boolean watching,
            @Nullable String toggleUrl,
            @Nullable String listUrl) {}
}
