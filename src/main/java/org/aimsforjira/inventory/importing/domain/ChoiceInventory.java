package org.aimsforjira.inventory.importing.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Lists every different value of the columns that go to a choice target, reading the file once. */
public final class ChoiceInventory {
    private final ImportMapping mapping;
    private final FileShape shape;
    private final Map<Target, Map<String, FoundChoice>> found = new LinkedHashMap<>();
    private @Nullable Refusal refusal;

    private ChoiceInventory(FileShape shape, ImportMapping mapping) {
        this.shape = shape;
        this.mapping = mapping;
        for (Target target : Target.values()) {
            if (target.isChoice() && mapping.uses(target)) {
                found.put(target, new LinkedHashMap<>());
            }
        }
    }

    /**
     * The values, by target, the most frequent first. Refused when a column has more than {@link ImportLimits#MAX_CHOICE_VALUES}
     * different ones: it is no choice.
     */
    public static Outcome<List<FoundChoice>> collect(
            CsvTable table, Content content, FileShape shape, ImportMapping mapping) {
        ChoiceInventory inventory = new ChoiceInventory(shape, mapping);
        if (inventory.found.isEmpty()) {
            return Outcome.done(List.of());
        }
        Outcome<Integer> read = table.read(content, shape.format(), inventory::take);
        if (inventory.refusal != null) {
            return Outcome.refused(inventory.refusal);
        }
        return read.map(emptyRows -> inventory.values());
    }

    private boolean take(RawRow row) {
        if (row.number() > 0) {
            for (Target target : found.keySet()) {
                for (int column : mapping.columnsOf(target)) {
                    if (!count(target, column, ChoiceWords.of(target, row.cell(column)))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean count(Target target, int column, List<String> values) {
        Map<String, FoundChoice> known = found.getOrDefault(target, Map.of());
        for (String words : values) {
            known.merge(
                    Words.folded(words),
                    new FoundChoice(target, words, 1),
                    (old, one) -> new FoundChoice(target, old.words(), old.count() + 1));
        }
        if (known.size() > ImportLimits.MAX_CHOICE_VALUES) {
            refusal = Refusal.invalid(
                    "import.column-is-no-choice",
                    shape.columns().get(column).heading(),
                    ImportLimits.MAX_CHOICE_VALUES);
            return false;
        }
        return true;
    }

    private List<FoundChoice> values() {
        List<FoundChoice> values = new ArrayList<>();
        for (Map<String, FoundChoice> byWords : found.values()) {
            byWords.values().stream()
                    .sorted(Comparator.comparingInt(FoundChoice::count).reversed())
                    .forEach(values::add);
        }
        return values;
    }
}
