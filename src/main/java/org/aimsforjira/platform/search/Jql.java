package org.aimsforjira.platform.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A condition in JQL. Fields are named by id, texts are quoted and escaped, so that neither a renamed field nor what somebody typed
 * changes the meaning. Immutable.
 *
 * @param text the condition as JQL; empty for "everything"
 */
public record Jql(String text) {

    /** A field in JQL. */
    public record Field(String name) {
        private static final Pattern SHAPE = Pattern.compile("[A-Za-z]+|cf\\[[1-9][0-9]*]");

        public static final Field PROJECT = new Field("project");
        public static final Field ISSUE_TYPE = new Field("issuetype");
        public static final Field KEY = new Field("issuekey");
        /** The issue itself, for functions that answer issues. */
        public static final Field ISSUE = new Field("issue");

        public static final Field SUMMARY = new Field("summary");
        public static final Field STATUS = new Field("status");
        public static final Field STATUS_CATEGORY = new Field("statusCategory");
        public static final Field UPDATED = new Field("updated");
        public static final Field RESOLUTION = new Field("resolution");
        public static final Field RESOLVED = new Field("resolved");
        public static final Field DUE = new Field("due");
        public static final Field ASSIGNEE = new Field("assignee");
        public static final Field LABELS = new Field("labels");
        /** Every text of an issue. */
        public static final Field TEXT = new Field("text");

        public Field {
            if (!SHAPE.matcher(name).matches()) {
                throw new IllegalArgumentException("Not a field in JQL: " + name);
            }
        }

        /** The custom field with this number: 10201 for {@code customfield_10201}. */
        public static Field custom(long number) {
            return new Field("cf[" + number + "]");
        }
    }

    /** One step of an order. */
    public record Sort(Field field, boolean descending) {
        private String text() {
            return field.name() + (descending ? " DESC" : " ASC");
        }
    }

    /** More words than this are left out of a text search. */
    public static final int MAX_WORDS = 10;

    private static final Jql EVERYTHING = new Jql("");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    public static Jql everything() {
        return EVERYTHING;
    }

    /** The field has the thing with this id: a project, an issue type, an option. */
    public static Jql hasId(Field field, long id) {
        return new Jql(field.name() + " = " + id);
    }

    /** The field has one of the things with these ids; at least one. */
    public static Jql hasAnyId(Field field, List<Long> ids) {
        return ids.size() == 1
                ? hasId(field, ids.get(0))
                : new Jql(field.name() + " in ("
                        + ids.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")");
    }

    /** The field is among what a function of the plugin's answers. */
    public static Jql in(Field field, String function, String... arguments) {
        return new Jql(field.name() + " in " + function + "("
                + Arrays.stream(arguments).map(Jql::quoted).collect(Collectors.joining(", ")) + ")");
    }

    /** The field has this value, by name. */
    public static Jql is(Field field, String value) {
        return new Jql(field.name() + " = " + quoted(value));
    }

    public static Jql isEmpty(Field field) {
        return new Jql(field.name() + " is EMPTY");
    }

    public static Jql isNotEmpty(Field field) {
        return new Jql(field.name() + " is not EMPTY");
    }

    /** The user field has the person who searches. */
    public static Jql isCurrentUser(Field field) {
        return new Jql(field.name() + " = currentUser()");
    }

    /** The field has a value, and none of the things with these ids; without ids it may have anything, and nothing. */
    public static Jql hasNoneOf(Field field, Collection<Long> ids) {
        return ids.isEmpty()
                ? EVERYTHING
                : new Jql(ids.stream()
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ", field.name() + " not in (", ")")));
    }

    /** The field has other values than this one, or none at all. */
    public static Jql isNotOrEmpty(Field field, String value) {
        return new Jql("(" + field.name() + " is EMPTY OR " + field.name() + " != " + quoted(value) + ")");
    }

    /** The field has a value, and another one than this. */
    public static Jql isNot(Field field, String value) {
        return new Jql(field.name() + " != " + quoted(value));
    }

    /** The date lies before this day, wherever the searcher is: Jira keeps fields such as the due date as days. */
    public static Jql isBefore(Field field, LocalDate day) {
        return new Jql(field.name() + " < " + quoted(day.toString()));
    }

    /** The date lies in the last days, today among them. */
    public static Jql withinDays(Field field, int days) {
        return new Jql(field.name() + " >= startOfDay(-" + days + "d)");
    }

    /** The date lies before the last days. */
    public static Jql olderThanDays(Field field, int days) {
        return new Jql(field.name() + " < startOfDay(-" + days + "d)");
    }

    /**
     * The text field contains a word that begins so, for each word. Punctuation separates words and has no meaning; what has no word
     * at all asks for nothing.
     */
    public static Jql containsAllWords(Field field, String words) {
        List<Jql> each = Arrays.stream(NO_WORD.split(words))
                .filter(word -> !word.isEmpty())
                .limit(MAX_WORDS)
                .map(word -> new Jql(field.name() + " ~ " + quoted(word.toLowerCase(Locale.ROOT) + "*")))
                .toList();
        return all(each);
    }

    /** All conditions together. */
    public static Jql all(List<Jql> conditions) {
        List<String> texts = new ArrayList<>();
        for (Jql condition : conditions) {
            if (!condition.text.isEmpty()) {
                texts.add(condition.text);
            }
        }
        return new Jql(String.join(" AND ", texts));
    }

    /** At least one of the conditions; everything, where one of them asks for nothing. */
    public static Jql any(List<Jql> conditions) {
        if (conditions.stream().anyMatch(condition -> condition.text.isEmpty())) {
            return EVERYTHING;
        }
        return conditions.size() == 1
                ? conditions.get(0)
                : new Jql(conditions.stream()
                        .map(condition ->
                                condition.text.contains(" AND ") ? "(" + condition.text + ")" : condition.text)
                        .collect(Collectors.joining(" OR ", "(", ")")));
    }

    /** What no issue is: Jira lets none be without a summary. */
    public static Jql nothing() {
        return isEmpty(Field.SUMMARY);
    }

    /** The whole query. */
    public String orderedBy(Sort... sorts) {
        String order = String.join(", ", Arrays.stream(sorts).map(Sort::text).toList());
        return (text + (order.isEmpty() ? "" : " ORDER BY " + order)).strip();
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (!Character.isISOControl(c)) {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
