package org.aimsforjira.inventory.importing.rest;

import java.util.ArrayList;
import java.util.List;
import org.aimsforjira.inventory.importing.domain.ImportMapping;
import org.aimsforjira.inventory.importing.domain.ImportMapping.Choice;
import org.aimsforjira.inventory.importing.domain.ImportMapping.ColumnUse;
import org.aimsforjira.inventory.importing.domain.Target;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The body of a PUT of a mapping: all of it; null stands for absent.
 *
 * @param version the version of the import that was read
 * @param source what the file is called among imports; 1 to 100 characters
 * @param columns one entry for each column of the file, in its order
 * @param summaryOrder the columns of the name in the order in which they are joined; may be absent
 * @param choices what the words of choice columns stand for; may be absent
 * @param recreateDeleted whether systems whose issues were deleted are created again; false when absent
 */
public record MappingBody(
        @Nullable Integer version,
        @Nullable String source,
        @Nullable List<@Nullable Column> columns,
        @Nullable List<@Nullable Integer> summaryOrder,
        @Nullable List<@Nullable ChoiceBody> choices,
        @Nullable Boolean recreateDeleted) {

    /**
     * @param column its index from 0
     * @param label how it is called in the description
     * @param targets one or several of {@link Target}
     * @param identity whether it tells systems apart
     */
    public record Column(
            @Nullable Integer column,
            @Nullable String label,
            @Nullable List<@Nullable Target> targets,
            @Nullable Boolean identity) {}

    /**
     * @param target a choice target
     * @param words the words of the file
     * @param to the id of an option, the name of a stage, or empty for "left empty on purpose"
     */
    public record ChoiceBody(
            @Nullable Target target,
            @Nullable String words,
            @Nullable String to) {}

    Outcome<ImportMapping> mapping() {
        String name = source;
        List<@Nullable Column> all = columns;
        if (name == null) {
            return missing("source");
        }
        if (all == null) {
            return missing("columns");
        }
        List<ColumnUse> uses = new ArrayList<>();
        for (Column column : all) {
            if (column == null || column.column() == null || column.label() == null || column.targets() == null) {
                return missing("columns[" + uses.size() + "]");
            }
            List<Target> targets = known(column.targets());
            uses.add(new ColumnUse(column.column(), column.label(), targets, Boolean.TRUE.equals(column.identity())));
        }
        List<Choice> decided = new ArrayList<>();
        for (ChoiceBody choice : choices == null ? List.<@Nullable ChoiceBody>of() : choices) {
            if (choice == null || choice.target() == null || choice.words() == null || choice.to() == null) {
                return missing("choices[" + decided.size() + "]");
            }
            decided.add(new Choice(choice.target(), choice.words(), choice.to()));
        }
        List<Integer> order = summaryOrder == null ? List.of() : known(summaryOrder);
        return Outcome.done(new ImportMapping(name, uses, order, decided, Boolean.TRUE.equals(recreateDeleted)));
    }

    private static <T> List<T> known(List<@Nullable T> values) {
        List<T> known = new ArrayList<>();
        for (T value : values) {
            if (value != null) {
                known.add(value);
            }
        }
        return known;
    }

    private static <T> Outcome<T> missing(String place) {
        return Outcome.refused(Refusal.invalid("import.field-missing", place));
    }
}
