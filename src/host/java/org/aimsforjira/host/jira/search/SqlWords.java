package org.aimsforjira.host.jira.search;

import java.util.List;

/**
 * Words in a column: separators become blanks, so that {@code model} finds "the model." and not "remodel". A plain LIKE comes first,
 * because it is much cheaper and rules out most rows.
 */
final class SqlWords {
    private static final String TRANSLATED = "' ' || TRANSLATE(LOWER(%s), '"
            + TextWords.SEPARATORS.replace("'", "''").replace("%", "%%")
            + "', '" + " ".repeat(TextWords.SEPARATORS.length()) + "') || ' '";
    /** One blank between words, for up to eight separators in a row. */
    private static final String SPACED =
            "REPLACE(REPLACE(REPLACE(" + TRANSLATED + ", '  ', ' '), '  ', ' '), '  ', ' ')";

    private SqlWords() {}

    /** Adds the condition that the column has the words; unknown, so neither true nor false, for an empty column. */
    static void add(SqlText sql, String column, TextQuery text) {
        sql.add("(");
        List<List<TextQuery.Term>> alternatives = text.alternatives();
        for (int i = 0; i < alternatives.size(); i++) {
            sql.add(i == 0 ? "(" : " OR (");
            List<TextQuery.Term> together = alternatives.get(i);
            for (int j = 0; j < together.size(); j++) {
                sql.add(j == 0 ? "" : " AND ");
                add(sql, column, together.get(j));
            }
            sql.add(")");
        }
        sql.add(")");
    }

    private static void add(SqlText sql, String column, TextQuery.Term term) {
        sql.add(term.excluded() ? "NOT (" : "(");
        for (String word : term.words().split(" ", -1)) {
            sql.add("LOWER(" + column + ") LIKE ? ESCAPE '!' AND ", "%" + escaped(word) + "%");
        }
        String end = term.open() ? "%" : " %";
        sql.add(SPACED.formatted(column) + " LIKE ? ESCAPE '!')", "% " + escaped(term.words()) + end);
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
