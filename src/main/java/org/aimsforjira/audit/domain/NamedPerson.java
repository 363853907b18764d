package org.aimsforjira.audit.domain;

import java.util.Map;
import java.util.Optional;
import org.aimsforjira.shared.CanonicalJson;
import org.aimsforjira.shared.Sha256;
import org.aimsforjira.shared.UserKey;
import org.jspecify.annotations.Nullable;

/**
 * Whom a hash in a chain stands for. The entries hold the hash only; key, name and salt lie beside the chain and can be erased,
 * which leaves the chain whole.
 *
 * @param hash what the entries hold
 * @param known key, name and salt; null once erased
 */
public record NamedPerson(String hash, @Nullable Known known) {

    /**
     * What is erased when a person is anonymized.
     *
     * @param user the key
     * @param name the display name when the entry was made
     * @param salt at random, so that nobody can try names against the hash; 32 hexadecimal digits
     */
    public record Known(UserKey user, String name, String salt) {}

    public static NamedPerson of(UserKey user, String name, String salt) {
        return new NamedPerson(hash(user, name, salt), new Known(user, name, salt));
    }

    public Optional<Known> whom() {
        return Optional.ofNullable(known);
    }

    public State state() {
        if (known == null) {
            return State.ERASED;
        }
        return hash.equals(hash(known.user(), known.name(), known.salt())) ? State.KNOWN : State.CHANGED;
    }

    /** What lies beside the chain about a person. */
    public enum State {
        /** Key and name are those that were hashed. */
        KNOWN,
        /** Erased as it should be. */
        ERASED,
        /** Key, name or salt are not those that were hashed. */
        CHANGED,
        /** There is nothing, not even the note of an erasure. */
        MISSING
    }

    private static String hash(UserKey user, String name, String salt) {
        return Sha256.of(CanonicalJson.write(Map.of("key", user.value(), "name", name, "salt", salt)));
    }
}
