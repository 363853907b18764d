package org.aimsforjira.inventory.rest;

import org.jspecify.annotations.Nullable;

/** An AI system with its texts and where it came from. */
public final class SystemDetailsJson extends SystemJson {
    public final String purpose;
    public final String dataSources;
    public final String supplier;
    public final String externalId;
    /** The import that brought it; null for a system that a person entered. */
    public final @Nullable OriginJson origin;

    SystemDetailsJson(
            SystemJson system,
            String purpose,
            String dataSources,
            String supplier,
            String externalId,
            @Nullable OriginJson origin) {
        super(system);
        this.purpose = purpose;
        this.dataSources = dataSources;
        this.supplier = supplier;
        this.externalId = externalId;
        this.origin = origin;
    }

    /** The row of a file. */
    public static final class OriginJson {
        public final String source;
        public final String fileName;
        public final String externalId;
        /** ISO 8601 in UTC. */
        public final String importedAt;

        OriginJson(String source, String fileName, String externalId, String importedAt) {
            this.source = source;
            this.fileName = fileName;
            this.externalId = externalId;
            this.importedAt = importedAt;
        }
    }
}
