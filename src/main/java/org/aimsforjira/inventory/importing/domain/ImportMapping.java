package org.aimsforjira.inventory.importing.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;

/**
 * What becomes of each column and each value: the decisions of the person who imports.
 *
 * @param source what the file is called among imports; together with the identity it makes a system the same on a second import
 * @param columns one entry for each column of the file, in its order
 * @param summaryOrder the columns of the name, in the order in which they are joined; the mapped ones, if empty
 * @param choices what the words of choice columns stand for
 * @param recreateDeleted whether a system whose issue was deleted in Jira is created again
 */
public record ImportMapping(
        String source,
        List<ColumnUse> columns,
        List<Integer> summaryOrder,
        List<Choice> choices,
        boolean recreateDeleted) {

    public ImportMapping {
        columns = List.copyOf(columns);
        summaryOrder = List.copyOf(summaryOrder);
        choices = List.copyOf(choices);
    }

    /**
     * What becomes of a column.
     *
     * @param column its index
     * @param label how it is called in the description
     * @param targets where it goes; one, or several
     * @param identity whether it belongs to what makes a system the same, when there is no external id
     */
    public record ColumnUse(int column, String label, List<Target> targets, boolean identity) {
        public ColumnUse {
            targets = List.copyOf(targets);
        }
    }

    /**
     * What a word stands for.
     *
     * @param target the choice target
     * @param words the words of the file, folded
     * @param to the id of an option, the name of a {@link Stage}, or empty: left empty on purpose
     */
    public record Choice(Target target, String words, String to) {}

    /** The columns that go to the target, in the order of the file; for the name in the order of joining. */
    public List<Integer> columnsOf(Target target) {
        List<Integer> found = new ArrayList<>();
        for (ColumnUse use : columns) {
            if (use.targets().contains(target)) {
                found.add(use.column());
            }
        }
        if (target == Target.SUMMARY && new HashSet<>(summaryOrder).equals(new HashSet<>(found))) {
            return summaryOrder;
        }
        return found;
    }

    public List<Integer> identityColumns() {
        return columns.stream()
                .filter(ColumnUse::identity)
                .map(ColumnUse::column)
                .toList();
    }

    public String label(int column) {
        return columns.get(column).label();
    }

    /** What was decided for the words; empty if nothing was. */
    public Optional<String> choice(Target target, String words) {
        String folded = Words.folded(words);
        return choices.stream()
                .filter(choice -> choice.target() == target && choice.words().equals(folded))
                .map(Choice::to)
                .findFirst();
    }

    /** The decisions of one target by words, for reading many rows. */
    public Map<String, String> choicesOf(Target target) {
        Map<String, String> byWords = new HashMap<>();
        for (Choice choice : choices) {
            if (choice.target() == target) {
                byWords.put(choice.words(), choice.to());
            }
        }
        return byWords;
    }

    /** The custom fields that the mapping fills. */
    public Set<SystemField> fields() {
        Set<SystemField> fields = EnumSet.noneOf(SystemField.class);
        columns.forEach(use -> use.targets().forEach(target -> target.field().ifPresent(fields::add)));
        return fields;
    }

    /** Whether some column goes to the target. */
    public boolean uses(Target target) {
        return columns.stream().anyMatch(use -> use.targets().contains(target));
    }

    /**
     * Holds the mapping against the file: every column once, a name column, no target with more columns than it takes, a way to
     * tell systems apart.
     */
    public Outcome<ImportMapping> checkedAgainst(FileShape shape) {
        if (Words.clean(source).isEmpty()) {
            return Outcome.refused(Refusal.invalid("import.source-missing"));
        }
        if (source.length() > ImportLimits.MAX_SOURCE_CHARS) {
            return Outcome.refused(Refusal.invalid("import.source-too-long", ImportLimits.MAX_SOURCE_CHARS));
        }
        if (columns.size() != shape.columns().size()) {
            return Outcome.refused(Refusal.invalid(
                    "import.columns-differ", columns.size(), shape.columns().size()));
        }
        Map<Target, List<Integer>> used = new EnumMap<>(Target.class);
        for (int i = 0; i < columns.size(); i++) {
            ColumnUse use = columns.get(i);
            String heading = shape.columns().get(i).heading();
            if (use.column() != i) {
                return Outcome.refused(Refusal.invalid("import.column-out-of-order", i + 1));
            }
            Set<Target> targets = new HashSet<>(use.targets());
            boolean alone = targets.contains(Target.LEAVE_OUT) || targets.contains(Target.TEXT);
            if (targets.isEmpty() || targets.size() < use.targets().size() || alone && targets.size() > 1) {
                return Outcome.refused(Refusal.invalid("import.column-targets", heading));
            }
            for (Target target : targets) {
                used.computeIfAbsent(target, t -> new ArrayList<>()).add(i);
            }
        }
        if (!used.containsKey(Target.SUMMARY)) {
            return Outcome.refused(Refusal.invalid("import.no-name-column"));
        }
        for (Map.Entry<Target, List<Integer>> entry : used.entrySet()) {
            Target target = entry.getKey();
            int most = target == Target.SUMMARY ? 2 : target.takesSeveral() ? ImportLimits.MAX_COLUMNS : 1;
            if (entry.getValue().size() > most) {
                return Outcome.refused(Refusal.invalid(
                        "import.target-taken-twice",
                        shape.columns().get(entry.getValue().get(most)).heading(),
                        shape.columns().get(entry.getValue().get(0)).heading()));
            }
        }
        if (!used.containsKey(Target.EXTERNAL_ID) && identityColumns().isEmpty()) {
            return Outcome.refused(Refusal.invalid("import.no-identity"));
        }
        return Outcome.done(this);
    }

    public ImportMapping withChoices(List<Choice> decided) {
        return new ImportMapping(source, columns, summaryOrder, decided, recreateDeleted);
    }
}
