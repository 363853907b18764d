package org.aimsforjira.inventory.importing.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the cells of a row into the values of the fields. Words that find no place in a field stay in the description. */
final class FieldDrafts {
    private static final int WORDS_CHARS = 120;
    private static final String JOIN = " – ";

    private final ImportMapping mapping;
    private final Map<Target, Set<Long>> usableOptions;
    private final OwnerDirectory owners;
    private final Map<Target, Map<String, String>> choices = new EnumMap<>(Target.class);
    private final Map<String, OwnerDirectory.Match> ownersFound = new HashMap<>();

    FieldDrafts(ImportMapping mapping, Map<Target, Set<Long>> usableOptions, OwnerDirectory owners) {
        this.mapping = mapping;
        this.usableOptions = usableOptions;
        this.owners = owners;
        for (Target target : Target.values()) {
            choices.put(target, mapping.choicesOf(target));
        }
    }

    /** The values of all mapped fields, whether the system is said to be live, and what a person should know. */
    record Result(Map<SystemField, FieldValue> values, boolean live, List<Notice> notices) {}

    Result draft(List<String> cells) {
        Map<SystemField, FieldValue> values = new EnumMap<>(SystemField.class);
        List<Notice> notices = new ArrayList<>();
        DescriptionText description = new DescriptionText();
        values.put(SystemField.SUMMARY, summary(cells, description, notices));
        for (int column : mapping.columnsOf(Target.DESCRIPTION)) {
            description.addFirst(mapping.label(column), cells.get(column));
        }
        for (Target target : List.of(Target.PURPOSE, Target.DATA_SOURCES, Target.SUPPLIER)) {
            text(target, cells, values, description, notices);
        }
        for (Target target : List.of(Target.ROLE, Target.TIER, Target.REGULATORY_CLASS)) {
            options(target, cells, values, notices);
        }
        date(cells, values, description, notices);
        owner(cells, values, description, notices);
        keepWords(cells, description);
        String text = description.text();
        if (text.length() > ImportLimits.MAX_TEXT_CHARS) {
            notices.add(Notice.of(Notice.Kind.DESCRIPTION_CUT, text.length(), ImportLimits.MAX_TEXT_CHARS));
            text = Words.cut(text, ImportLimits.MAX_TEXT_CHARS);
        }
        values.put(SystemField.DESCRIPTION, FieldValue.text(text));
        return new Result(values, live(cells), notices);
    }

    /** The whole name, joined from its columns; an answer such as "N/A" is no part of a name that has another part. */
    static String name(ImportMapping mapping, List<String> cells) {
        List<String> parts = new ArrayList<>();
        for (int column : mapping.columnsOf(Target.SUMMARY)) {
            if (!cells.get(column).isEmpty()) {
                parts.add(cells.get(column));
            }
        }
        if (parts.size() > 1) {
            parts.removeIf(Words::isPlaceholder);
        }
        return String.join(JOIN, parts);
    }

    private FieldValue summary(List<String> cells, DescriptionText description, List<Notice> notices) {
        String whole = name(mapping, cells);
        String line = whole.indexOf('\n') < 0
                ? whole
                : Words.clean(whole.substring(0, whole.indexOf('\n'))) + " " + Words.CUT_MARK;
        line = line.replace('\t', ' ');
        String summary = Words.cut(line, ImportLimits.MAX_SUMMARY_CHARS);
        if (!summary.equals(whole)) {
            description.addFirst(mapping.label(mapping.columnsOf(Target.SUMMARY).get(0)), whole);
            notices.add(
                    whole.indexOf('\n') >= 0
                            ? Notice.of(Notice.Kind.SUMMARY_LINES)
                            : Notice.of(Notice.Kind.SUMMARY_CUT, whole.length()));
        }
        return FieldValue.text(summary);
    }

    private void text(
            Target target,
            List<String> cells,
            Map<SystemField, FieldValue> values,
            DescriptionText description,
            List<Notice> notices) {
        List<Integer> columns = mapping.columnsOf(target);
        if (columns.isEmpty()) {
            return;
        }
        String whole = cells.get(columns.get(0));
        if (columns.size() > 1) {
            DescriptionText joined = new DescriptionText();
            columns.forEach(column -> joined.addLast(mapping.label(column), cells.get(column)));
            whole = joined.text();
        }
        boolean line = target == Target.SUPPLIER;
        int limit = line ? ImportLimits.MAX_LINE_CHARS : ImportLimits.MAX_TEXT_CHARS;
        String full = line ? Words.excerpt(whole, Integer.MAX_VALUE) : whole;
        if (full.length() > limit) {
            notices.add(Notice.of(Notice.Kind.TEXT_CUT, mapping.label(columns.get(0)), limit));
            description.addLast(mapping.label(columns.get(0)), whole);
        }
        put(values, target, FieldValue.text(Words.cut(full, limit)));
    }

    private void options(Target target, List<String> cells, Map<SystemField, FieldValue> values, List<Notice> notices) {
        for (int column : mapping.columnsOf(target)) {
            List<Long> chosen = new ArrayList<>();
            for (String words : ChoiceWords.of(target, cells.get(column))) {
                String to = choices(target).get(Words.folded(words));
                if (to == null) {
                    notices.add(Notice.of(
                            Notice.Kind.VALUE_UNKNOWN, mapping.label(column), Words.excerpt(words, WORDS_CHARS)));
                } else if (!to.isEmpty()) {
                    long option = Long.parseLong(to);
                    if (usableOptions.getOrDefault(target, Set.of()).contains(option)) {
                        chosen.add(option);
                    } else {
                        notices.add(Notice.of(
                                Notice.Kind.OPTION_GONE, mapping.label(column), Words.excerpt(words, WORDS_CHARS)));
                    }
                }
            }
            put(values, target, FieldValue.options(chosen));
        }
    }

    private void date(
            List<String> cells,
            Map<SystemField, FieldValue> values,
            DescriptionText description,
            List<Notice> notices) {
        for (int column : mapping.columnsOf(Target.NEXT_REVIEW)) {
            String words = cells.get(column);
            DateReading reading = DateReading.of(words);
            FieldValue value =
                    reading.date().map(date -> FieldValue.text(date.toString())).orElse(FieldValue.EMPTY);
            put(values, Target.NEXT_REVIEW, value);
            if (value.isEmpty() && !words.isEmpty()) {
                description.addLast(mapping.label(column), words);
                if (!Words.isPlaceholder(words)) {
                    notices.add(Notice.of(
                            reading.ambiguous() ? Notice.Kind.DATE_AMBIGUOUS : Notice.Kind.DATE_UNREADABLE,
                            mapping.label(column),
                            Words.excerpt(words, WORDS_CHARS)));
                }
            }
        }
    }

    private void owner(
            List<String> cells,
            Map<SystemField, FieldValue> values,
            DescriptionText description,
            List<Notice> notices) {
        for (int column : mapping.columnsOf(Target.OWNER)) {
            String words = cells.get(column);
            if (words.isEmpty()) {
                put(values, Target.OWNER, FieldValue.EMPTY);
                continue;
            }
            OwnerDirectory.Match match = ownersFound.computeIfAbsent(words, owners::find);
            put(
                    values,
                    Target.OWNER,
                    match.person().map(key -> FieldValue.text(key.value())).orElse(FieldValue.EMPTY));
            if (match.person().isEmpty()) {
                description.addLast(mapping.label(column), words);
                notices.add(Notice.of(
                        match.several() ? Notice.Kind.OWNER_AMBIGUOUS : Notice.Kind.OWNER_UNKNOWN,
                        mapping.label(column),
                        Words.excerpt(words, WORDS_CHARS)));
            }
        }
    }

    /** The original words of choice columns and all that nobody mapped, in the order of the file. */
    private void keepWords(List<String> cells, DescriptionText description) {
        for (ImportMapping.ColumnUse use : mapping.columns()) {
            boolean keep = use.targets().stream().anyMatch(target -> target == Target.TEXT || target.isChoice());
            if (keep && !use.targets().contains(Target.DESCRIPTION)) {
                description.addLast(use.label(), cells.get(use.column()));
            }
        }
    }

    private boolean live(List<String> cells) {
        return mapping.columnsOf(Target.STAGE).stream()
                .map(column -> Optional.ofNullable(choices(Target.STAGE).get(Words.folded(cells.get(column)))))
                .anyMatch(stage -> stage.filter(Stage.IN_USE.name()::equals).isPresent());
    }

    private Map<String, String> choices(Target target) {
        return choices.getOrDefault(target, Map.of());
    }

    private static void put(Map<SystemField, FieldValue> values, Target target, FieldValue value) {
        target.field().ifPresent(field -> values.put(field, value));
    }
}
