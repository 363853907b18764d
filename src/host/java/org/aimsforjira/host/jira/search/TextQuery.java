package org.aimsforjira.host.jira.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands right of {@code ~}: words that must all be there, phrases in quotes, a star behind a word for any ending, NOT or - before
 * what must not be there, OR between alternatives (Jira Data Center's documentation, "Search syntax for text fields"). No stemming and
 * no stop words; a word with punctuation inside counts as a phrase of its parts.
 *
 * @param alternatives each with the terms that must hold together
 */
record TextQuery(List<List<Term>> alternatives) {
    private static final Pattern PART = Pattern.compile("([-+!]?)\"([^\"]*)\"|(\\S+)");

    /**
     * A word or phrase.
     *
     * @param words in lower case, with one blank between them
     * @param open whether the last word may go on
     * @param excluded whether it must not be there
     */
    record Term(String words, boolean open, boolean excluded) {}

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
        if (text.chars().filter(character -> character == '"').count() % 2 == 1) {
            throw new Unreadable("jql.text.quotes");
        }
        Matcher part = PART.matcher(text);
        while (part.find()) {
            String word = part.group(3);
            if ("AND".equals(word) || "&&".equals(word)) {
                continue;
            }
            if ("NOT".equals(word)) {
                not = true;
            } else if ("OR".equals(word) || "||".equals(word)) {
                alternatives.add(together);
                together = new ArrayList<>();
            } else {
                Term term = word == null ? phrase(part.group(1), part.group(2), not) : word(word, not);
                if (!term.words().isEmpty()) {
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

    private static Term phrase(String sign, String text, boolean not) {
        return new Term(TextWords.of(text), false, not ^ minus(sign));
    }

    private static Term word(String text, boolean not) throws Unreadable {
        boolean minus = minus(text.substring(0, 1));
        String word = minus || text.startsWith("+") ? text.substring(1) : text;
        if (word.startsWith("*") || word.startsWith("?")) {
            throw new Unreadable("jql.text.wildcard.first");
        }
        boolean open = word.endsWith("*");
        String stem = open ? word.substring(0, word.length() - 1) : word;
        if (stem.contains("*") || stem.contains("?")) {
            throw new Unreadable("jql.text.wildcard.inside");
        }
        return new Term(TextWords.of(stem), open, not ^ minus);
    }

    private static boolean minus(String sign) {
        return sign.equals("-") || sign.equals("!");
    }
}
