package org.aimsforjira.inventory.importing.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.aimsforjira.shared.AimsId;

/** What we remember of imported systems. Writes happen inside a transaction, under the lock of the AIMS' imports. */
public interface ImportedSystems {

    /** Those with these identities, by identity. One query for each 200. */
    Map<String, ImportedSystem> find(AimsId aims, Collection<String> identities);

    /** Those with a write that was begun and not completed. */
    List<ImportedSystem> withIntent(AimsId aims);

    /** The issues of all imported systems of the AIMS. */
    Set<Long> issueIds(AimsId aims);

    /** Hands out the systems of a source, a few at a time. */
    void ofSource(AimsId aims, String source, Consumer<ImportedSystem> reader);

    /** Keeps the system, new or known by its identity. */
    void save(ImportedSystem system);

    /** Forgets a system that was intended and never created. */
    void delete(AimsId aims, String identity);
}
