package org.aimsforjira.inventory.importing.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * Builds the description of an imported system: labelled texts in a fixed order, so that the same row always gives the same text.
 * Plain text that reads well whether Jira renders wiki markup or not; short texts stand on a line of their own, long ones in a
 * paragraph under their label.
 */
public final class DescriptionText {
    private static final int LINE_CHARS = 160;

    private final List<String> first = new ArrayList<>();
    private final List<String> last = new ArrayList<>();

    /** Adds a text to the beginning, after what was put there before. Nothing happens for an empty text. */
    public void addFirst(String label, String text) {
        add(first, label, text);
    }

    /** Adds a text to the end. Nothing happens for an empty text. */
    public void addLast(String label, String text) {
        add(last, label, text);
    }

    private static void add(List<String> parts, String label, String text) {
        if (!text.isEmpty()) {
            boolean paragraph = text.indexOf('\n') >= 0 || label.length() + text.length() + 2 > LINE_CHARS;
            parts.add(paragraph ? label + ":\n" + text : label + ": " + text);
        }
    }

    /** The whole text, as long as it is. */
    public String text() {
        List<String> parts = new ArrayList<>(first);
        parts.addAll(last);
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (String part : parts) {
            boolean paragraph = part.indexOf('\n') >= 0;
            if (text.length() > 0) {
                text.append(gap || paragraph ? "\n\n" : "\n");
            }
            text.append(part);
            gap = paragraph;
        }
        return text.toString();
    }
}
