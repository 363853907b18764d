package org.aimsforjira.bench;

import java.util.List;
import java.util.Random;

/** Words of seeded issues. */
final class SeedWords {
    private static final int FEWEST_WORDS = 4;
    private static final List<String> WORDS = List.of(
            "answers",
            "applicants",
            "bias",
            "chatbot",
            "complaints",
            "credit",
            "customers",
            "data",
            "delay",
            "drift",
            "drivers",
            "errors",
            "explanation",
            "faces",
            "fraud",
            "images",
            "injection",
            "labels",
            "leak",
            "limits",
            "loans",
            "logging",
            "model",
            "outage",
            "patients",
            "prices",
            "privacy",
            "prompts",
            "ranking",
            "refunds",
            "regions",
            "release",
            "review",
            "routing",
            "scores",
            "search",
            "sensors",
            "speech",
            "supplier",
            "test",
            "training",
            "translation",
            "users",
            "vision");

    private SeedWords() {}

    static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    static String sentence(Random random) {
        StringBuilder sentence = new StringBuilder(word(random));
        sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
        for (int i = 1 + random.nextInt(FEWEST_WORDS); i < 2 * FEWEST_WORDS; i++) {
            sentence.append(' ').append(word(random));
        }
        return sentence.toString();
    }
}
