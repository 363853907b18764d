package org.aimsforjira.host.jira.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands right of {@code ~}: words that must all be there, phrases in quotes, {@code *} and {@code ?} inside or behind a word,
 * {@code ~} behind a word for a similar spelling and behind a phrase for words near each other, NOT or - before what must not be there,
 * OR between alternatives, a backslash before a sign that is meant as it is (Jira Data Center's documentation, "Search syntax for text
 * fields"). {@code ^} with a number is left out, since results have no relevance. Parentheses separate words and do not group.
 *
 * @param alternatives each with the terms that must hold together
 */
record TextQuery(List<List<Term>> alternatives) {
    private static final Pattern PART = Pattern.compile(
            "([-+!]?)\"((?:[^\"\\\\]|\\\\.)*)\"(?:~(\\d{1,4}))?(?:\\^[\\d.]+)?|((?:[^\\s\"\\\\]|\\\\.)+|\\\\)");
    private static final Pattern ENDING = Pattern.compile("(?:\\^[\\d.]+)+$");
    private static final Pattern FUZZY = Pattern.compile("(.+)~([\\d.]*)");

    /** How a term is looked for. */
    enum Kind {
        /** Its words one behind the other. */
        WORDS,
        /** With {@code *} and {@code ?}. */
        PATTERN,
        /** Similar spellings. */
        SIMILAR
    }

    /**
     * A word, phrase or pattern.
     *
     * @param text as it was written, without signs around it
     * @param kind how it is looked for
     * @param distance how many words may stand between those of a phrase
     * @param excluded whether it must not be there
     */
    record Term(String text, Kind kind, int distance, boolean excluded) {}

    /** The text cannot be searched for. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final String key;

        Unreadable(String key) {
            super(key);
            this.key = key;
        }

        /** The sentence that says why. */
        String key() {
            return key;
        }
    }

    static TextQuery parse(String text) throws Unreadable {
        List<List<Term>> alternatives = new ArrayList<>();
        List<Term> together = new ArrayList<>();
        boolean not = false;
        if (text.replaceAll("\\\\.", "").chars().filter(sign -> sign == '"').count() % 2 == 1) {
            throw new Unreadable("jql.text.quotes");
        }
        Matcher part = PART.matcher(text);
        while (part.find()) {
            String word = part.group(4);
            if ("AND".equals(word) || "&&".equals(word)) {
                continue;
            }
            if ("NOT".equals(word)) {
                not = true;
            } else if ("OR".equals(word) || "||".equals(word)) {
                alternatives.add(together);
                together = new ArrayList<>();
            } else {
                Term term = word == null ? phrase(part, not) : word(word, not);
                if (term != null) {
                    together.add(term);
                }
                not = false;
            }
        }
        alternatives.add(together);
        if (alternatives.stream().anyMatch(terms -> terms.stream().allMatch(Term::excluded))) {
            throw new Unreadable("jql.text.nothing");
        }
        return new TextQuery(alternatives);
    }

    private static @Nullable Term phrase(Matcher part, boolean not) {
        String words = plain(part.group(2));
        int distance = part.group(3) == null ? 0 : Integer.parseInt(part.group(3));
        return hasWord(words) ? new Term(words, Kind.WORDS, distance, not ^ minus(part.group(1))) : null;
    }

    private static @Nullable Term word(String text, boolean not) throws Unreadable {
        boolean minus = minus(text.substring(0, 1));
        String word = minus || text.startsWith("+") ? text.substring(1) : text;
        word = ENDING.matcher(word).replaceFirst("");
        if (word.startsWith("*") || word.startsWith("?")) {
            throw new Unreadable("jql.text.wildcard.first");
        }
        boolean excluded = not ^ minus;
        String unescaped = word.replaceAll("\\\\.", "");
        if (!hasWord(plain(word))) {
            return null;
        }
        if (unescaped.contains("*") || unescaped.contains("?")) {
            return new Term(word, Kind.PATTERN, 0, excluded);
        }
        Matcher fuzzy = FUZZY.matcher(word);
        return fuzzy.matches() && unescaped.contains("~")
                ? new Term(plain(fuzzy.group(1)), Kind.SIMILAR, 0, excluded)
                : new Term(plain(word), Kind.WORDS, 0, excluded);
    }

    private static String plain(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }

    private static boolean hasWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean minus(String sign) {
        return sign.equals("-") || sign.equals("!");
    }
}
