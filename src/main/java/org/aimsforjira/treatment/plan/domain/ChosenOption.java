package org.aimsforjira.treatment.plan.domain;

import java.util.Optional;

/**
 * The treatment option of a risk.
 *
 * @param key how set-up knows it; Jira's id, in digits, of one that an administrator added, which set-up does not know
 * @param text what an administrator calls one that was added; empty for those that set-up knows: we have our own words for them
 */
public record ChosenOption(String key, String text) {

    /** One that set-up knows. */
    public static ChosenOption known(String key) {
        return new ChosenOption(key, "");
    }

    /** One that an administrator added; its text is frozen, since nobody can be asked for it when it is gone. */
    public static ChosenOption added(long id, Optional<String> text) {
        String number = Long.toString(id);
        return new ChosenOption(number, text.orElse(number));
    }

    /** Its text, or its key if it has none. */
    String word() {
        return text.isEmpty() ? key : text;
    }
}
