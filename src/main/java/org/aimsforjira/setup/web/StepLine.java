package org.aimsforjira.setup.web;

import java.util.List;

/**
 * A line of a preview, a result or a report of health.
 *
 * @param lozenge the CSS class of the mark
 * @param action what is done, or was: one or two words
 * @param text what to
 * @param why the reason, a sentence
 * @param items what the line sums up; empty if it stands for itself
 * @param seenBy the keys of the other projects that see the change; empty if none
 */
public record StepLine(String lozenge, String action, String text, String why, List<String> items, String seenBy) {

    /** Lines that belong together. */
    public record Section(String title, String count, List<StepLine> lines) {}
}
