package org.aimsforjira.inventory.importing.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.inventory.importing.domain.FileShape.Column;
import org.aimsforjira.inventory.importing.domain.ImportMapping.ColumnUse;

/** Proposes a mapping for a file: what worked last time, else what we know of published inventories, else what the headings say. */
public final class MappingProposer {
    private final ProposalData data;

    public MappingProposer(ProposalData data) {
        this.data = data;
    }

    /**
     * @param earlier the mapping used last in this AIMS for a file with the same headings, and that file's name
     * @param fileName the name of the file; gives the source where nothing else does
     */
    public Proposal propose(FileShape shape, Optional<Earlier> earlier, String fileName) {
        if (earlier.isPresent()) {
            ImportMapping mapping = earlier.get().mapping().withChoices(List.of());
            if (mapping.checkedAgainst(shape).isDone()) {
                return new Proposal(
                        mapping, Proposal.Basis.EARLIER_IMPORT, earlier.get().fileName());
            }
        }
        return knownFile(shape)
                .map(known -> new Proposal(mapping(shape, known), Proposal.Basis.KNOWN_FILE, known.title()))
                .orElseGet(() -> new Proposal(byHeadings(shape, fileName), Proposal.Basis.HEADINGS, ""));
    }

    /** A mapping that was used before. */
    public record Earlier(ImportMapping mapping, String fileName) {}

    /** The published inventory that the file is, if we know it. */
    public Optional<KnownFile> knownFile(FileShape shape) {
        Set<String> keys = new HashSet<>();
        shape.columns().forEach(column -> keys.add(Words.headingKey(column.heading())));
        return data.knownFiles().stream().filter(known -> known.matches(keys)).findFirst();
    }

    private static ImportMapping mapping(FileShape shape, KnownFile known) {
        List<ColumnUse> uses = new ArrayList<>();
        Map<String, Integer> byKey = new HashMap<>();
        for (Column column : shape.columns()) {
            String key = Words.headingKey(column.heading());
            byKey.put(key, column.index());
            KnownFile.Column use = known.columns().get(key);
            uses.add(
                    use == null
                            ? text(column)
                            : new ColumnUse(column.index(), use.label(), use.targets(), use.identity()));
        }
        List<Integer> order = new ArrayList<>();
        for (String key : known.summaryOrder()) {
            Optional.ofNullable(byKey.get(key)).ifPresent(order::add);
        }
        return new ImportMapping(known.source(), uses, order, List.of(), false);
    }

    private ImportMapping byHeadings(FileShape shape, String fileName) {
        Map<Target, Integer> taken = new EnumMap<>(Target.class);
        data.synonyms().headings().forEach((target, keys) -> {
            for (String key : keys) {
                Optional<Column> column = shape.columns().stream()
                        .filter(candidate ->
                                Words.headingKey(candidate.heading()).equals(key))
                        .filter(candidate -> !taken.containsValue(candidate.index()))
                        .filter(candidate -> candidate.filled() > 0)
                        .findFirst();
                if (column.isPresent()) {
                    taken.put(target, column.get().index());
                    return;
                }
            }
        });
        if (!taken.containsKey(Target.SUMMARY) && shape.columns().size() == 1) {
            taken.put(Target.SUMMARY, 0);
        }
        boolean byName = !taken.containsKey(Target.EXTERNAL_ID);
        List<ColumnUse> uses = new ArrayList<>();
        for (Column column : shape.columns()) {
            Optional<Target> target = taken.entrySet().stream()
                    .filter(entry -> entry.getValue() == column.index())
                    .map(Map.Entry::getKey)
                    .findFirst();
            boolean identity = byName && target.filter(Target.SUMMARY::equals).isPresent();
            uses.add(target.map(to -> new ColumnUse(column.index(), column.heading(), List.of(to), identity))
                    .orElseGet(() -> text(column)));
        }
        return new ImportMapping(sourceOf(fileName), uses, List.of(), List.of(), false);
    }

    private static ColumnUse text(Column column) {
        return new ColumnUse(column.index(), column.heading(), List.of(Target.TEXT), false);
    }

    /** The file's name without its ending and without what looks like a date or a version. */
    static String sourceOf(String fileName) {
        String base = fileName.replaceAll("\\.[A-Za-z]{1,5}$", "");
        String plain =
                Words.clean(base.replaceAll("[ _.-]*(v?\\d[\\d._-]*)$", "").replace('_', ' '));
        String source = plain.isEmpty() ? Words.clean(base) : plain;
        return source.isEmpty() ? "CSV" : Words.cut(source, ImportLimits.MAX_SOURCE_CHARS);
    }
}
