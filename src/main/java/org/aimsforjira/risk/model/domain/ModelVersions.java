package org.aimsforjira.risk.model.domain;

import java.util.List;
import java.util.Optional;
import org.aimsforjira.risk.domain.RiskModels;

/** The published models. Rows are added, never changed. */
public interface ModelVersions extends RiskModels {

    /** The newest of the scope; empty where none was published and the built-in model is in force. */
    Optional<PublishedModel> newest(ModelScope scope);

    /** The one with this version; empty for unknown ones and for the built-in model. One query. */
    Optional<PublishedModel> get(ModelScope scope, String version);

    /** All of the scope, newest first. One query. */
    List<Kept> all(ModelScope scope);

    /**
     * Adds the next; inside a transaction.
     *
     * @throws IllegalStateException when its number does not follow the newest one
     */
    void append(PublishedModel next);

    /**
     * A version as it is kept.
     *
     * @param hash the SHA-256 of its content in 64 hexadecimal digits, as it was when it was published
     * @param intact whether the content still has this hash
     */
    record Kept(PublishedModel published, String hash, boolean intact) {}
}
