package org.aimsforjira.risk.domain;

import java.util.Locale;

/**
 * How large a risk is, as a model names it. Levels of one model are in the order of their ranks; levels of two models are not compared.
 *
 * @param key what it is known by in Jira's options, records and addresses: lower case, digits and hyphens, at most 16 characters
 * @param name what people call it; empty for the levels of the built-in model, which our texts name in every language
 * @param tone its colour
 * @param rank its place among the levels of its model, from 1 for the lowest
 */
public record RiskLevel(String key, String name, Tone tone, int rank) implements Comparable<RiskLevel> {

    public static final RiskLevel LOW = new RiskLevel("low", "", Tone.GREEN, 1);
    public static final RiskLevel MEDIUM = new RiskLevel("medium", "", Tone.YELLOW, 2);
    public static final RiskLevel HIGH = new RiskLevel("high", "", Tone.ORANGE, 3);
    public static final RiskLevel CRITICAL = new RiskLevel("critical", "", Tone.RED, 4);

    /** The colours that a level can have: those that can be read on our pages, with a text beside them. */
    public enum Tone {
        GREY,
        GREEN,
        BLUE,
        YELLOW,
        ORANGE,
        RED,
        PURPLE;

        /** The last part of its style class and its name in data: {@code orange}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public int compareTo(RiskLevel other) {
        return Integer.compare(rank, other.rank);
    }
}
