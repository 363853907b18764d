package org.aimsforjira.inventory.importing.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aimsforjira.inventory.importing.domain.ImportMapping;
import org.aimsforjira.inventory.importing.domain.Target;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The body of a PUT: all that is decided about an import.
 *
 * @param version the version that was read
 * @param source what the file is called among imports
 * @param columns the columns; one that is not named stays as text
 * @param summaryOrder the columns of the name, in the order of joining; the order of the file if absent
 * @param choices what the words of choice columns stand for; none if absent
 * @param recreateDeleted whether systems are created again whose issues were deleted; no if absent
 */
public record MappingBody(
        @Nullable Integer version,
        @Nullable String source,
        @Nullable List<@Nullable ColumnBody> columns,
        @Nullable List<@Nullable Integer> summaryOrder,
        @Nullable List<@Nullable ChoiceBody> choices,
        @Nullable Boolean recreateDeleted) {

    /** A column: its index, its label (the heading if absent), its targets, whether it identifies. */
    public record ColumnBody(
            @Nullable Integer column,
            @Nullable String label,
            @Nullable List<@Nullable Target> targets,
            @Nullable Boolean identity) {}

    /** Words of a choice target and the option id, stage or empty text for which they stand. */
    public record ChoiceBody(
            @Nullable Target target,
            @Nullable String words,
            @Nullable String to) {}

    Outcome<ImportMapping> mapping() {
        if (version == null) {
            return missing("version");
        }
        if (source == null) {
            return missing("source");
        }
        if (columns == null) {
            return missing("columns");
        }
        List<ImportMapping.ColumnUse> uses = new ArrayList<>();
        for (ColumnBody column : columns) {
            if (column == null || column.column() == null) {
                return missing("columns[].column");
            }
            if (column.targets() == null) {
                return missing("columns[].targets");
            }
            uses.add(new ImportMapping.ColumnUse(
                    column.column(),
                    Objects.requireNonNullElse(column.label(), ""),
                    present(column.targets()),
                    Boolean.TRUE.equals(column.identity())));
        }
        List<ImportMapping.Choice> decided = new ArrayList<>();
        for (ChoiceBody choice : choices == null ? List.<ChoiceBody>of() : choices) {
            if (choice == null || choice.target() == null) {
                return missing("choices[].target");
            }
            if (choice.words() == null || choice.to() == null) {
                return missing(choice.words() == null ? "choices[].words" : "choices[].to");
            }
            decided.add(new ImportMapping.Choice(choice.target(), choice.words(), choice.to()));
        }
        List<Integer> order = summaryOrder == null ? List.of() : present(summaryOrder);
        return Outcome.done(new ImportMapping(source, uses, order, decided, Boolean.TRUE.equals(recreateDeleted)));
    }

    private static <T> List<T> present(List<@Nullable T> values) {
        List<T> present = new ArrayList<>();
        for (T value : values) {
            if (value != null) {
                present.add(value);
            }
        }
        return present;
    }

    private static <T> Outcome<T> missing(String property) {
        return Outcome.refused(Refusal.invalid("import.field-missing", property));
    }
}
