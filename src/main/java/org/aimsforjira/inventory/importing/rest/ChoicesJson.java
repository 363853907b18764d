package org.aimsforjira.inventory.importing.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to decide the words of choice columns.
 *
 * @param view the import
 * @param targets the choice targets in use
 */
public record ChoicesJson(ImportJson view, List<TargetChoices> targets) {

    /**
     * @param target its name in requests
     * @param label in the reader's language
     * @param columns the labels of its columns
     * @param options what can be chosen
     * @param values what the file has, the most frequent first
     */
    public record TargetChoices(
            String target, String label, List<String> columns, List<OptionJson> options, List<ValueJson> values) {}

    /**
     * @param to its value in requests
     * @param label for people
     */
    public record OptionJson(String to, String label) {}

    /**
     * @param words as the file has them
     * @param count in how many rows
     * @param decided null if nothing was decided, empty for "left empty on purpose"
     * @param proposed null if nothing is sure
     */
    public record ValueJson(
            String words,
            int count,
            @Nullable String decided,
            @Nullable String proposed) {}
}
