package org.aimsforjira.audit.app;

import java.util.Optional;
import org.aimsforjira.audit.domain.Entry;
import org.aimsforjira.audit.domain.Link;
import org.aimsforjira.audit.domain.NamedPerson.State;

/**
 * An entry as a reader sees it.
 *
 * @param link as stored, for those who check it themselves
 * @param entry what it says; empty when the stored content can no longer be read
 * @param persons the persons it names
 */
public record TrailEntry(Link link, Optional<Entry> entry, Persons persons) {

    /** Whom the hashes of a page stand for. */
    @FunctionalInterface
    public interface Persons {
        PersonView of(String hash);
    }

    /**
     * A person as a reader sees it.
     *
     * @param hash what the entry holds
     * @param name the display name when the entry was made; empty once erased, and when it is not what was hashed
     * @param state whether what lies beside the chain is what was hashed
     */
    public record PersonView(String hash, Optional<String> name, State state) {}
}
