package org.aimsforjira.audit.web;

import java.util.List;

/**
 * What {@code audit-trail.vm} shows, formatted for one reader.
 *
 * @param aimsName what people call the AIMS
 * @param projectKey the key of the register project
 * @param address the address of this page without filter
 * @param selectedItem the page's name in the address, for the filter form
 * @param count how many entries the whole trail has, in the reader's way
 * @param headHash the hash to note down
 * @param zone the zone of all times
 * @param filter what is shown
 * @param entries newest first
 * @param older the address of the older entries; empty when there are none
 * @param newest the address of the newest entries; empty when they are shown
 */
public record AuditPage(
        String aimsName,
        String projectKey,
        String address,
        String selectedItem,
        String count,
        String headHash,
        String zone,
        FilterPart filter,
        List<EntryPart> entries,
        String older,
        String newest) {

    public AuditPage {
        entries = List.copyOf(entries);
    }

    /**
     * The filter.
     *
     * @param actions what can be chosen
     * @param subject what was typed
     * @param active whether anything is filtered
     */
    public record FilterPart(List<Option> actions, String subject, boolean active) {
        public FilterPart {
            actions = List.copyOf(actions);
        }
    }

    public record Option(String value, String text, boolean selected) {}

    /**
     * An entry.
     *
     * @param number its place in the chain, in the reader's way
     * @param time to the second, in the AIMS's zone
     * @param who the name when the entry was made, or a word for a person of whom nothing is left
     * @param whoIsGone whether that is such a word
     * @param subjectAddress the address of all entries of this subject
     * @param details names and values
     * @param unreadable whether the content can no longer be read
     */
    public record EntryPart(
            String number,
            String time,
            String who,
            boolean whoIsGone,
            String action,
            String subject,
            String subjectAddress,
            List<DetailPart> details,
            String hash,
            boolean unreadable) {
        public EntryPart {
            details = List.copyOf(details);
        }
    }

    /**
     * A detail.
     *
     * @param name in the reader's language
     * @param changed whether it has two sides
     * @param before the value that was; empty for none
     * @param value the value that is; empty for none
     * @param isLong whether one side is too long to be shown at once
     */
    public record DetailPart(String name, boolean changed, String before, String value, boolean isLong) {}
}
