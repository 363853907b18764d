package org.aimsforjira.treatment.plan.domain;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aimsforjira.shared.UserKey;

/**
 * What people are called in frozen text: by a random token each, so that a person can get another key without a change of what was
 * hashed (ADR 044, ADR 050). Whom a token stands for lies beside the plans of an AIMS.
 */
public final class PersonTokens {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private final Map<UserKey, String> tokens = new HashMap<>();
    private final Map<String, UserKey> made = new LinkedHashMap<>();

    /**
     * @param known the people that plans of the AIMS name already, by their tokens
     */
    public PersonTokens(Map<String, UserKey> known) {
        known.forEach((token, person) -> tokens.put(person, token));
    }

    /** The token of a person, 32 hexadecimal digits; a new one for a person who has none. */
    String of(UserKey person) {
        return tokens.computeIfAbsent(person, any -> {
            byte[] random = new byte[BYTES];
            RANDOM.nextBytes(random);
            String token = HexFormat.of().formatHex(random);
            made.put(token, person);
            return token;
        });
    }

    /** Those that are new, to be kept with the plan. */
    public Map<String, UserKey> made() {
        return Map.copyOf(made);
    }
}
