package org.aimsforjira.inventory.importing.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.aimsforjira.shared.AimsId;

/**
 * What we remember of an AI system that an import brought.
 *
 * @param aims the AIMS
 * @param identity what makes it the same system, see {@link RowDrafts}; unique in the AIMS
 * @param source the source it came from
 * @param externalId the text of its field "AI external id"
 * @param issueId its issue; empty while the creation is only intended
 * @param lastValues the digest of each value as imported last
 * @param lastWrite the import that created the issue or last changed it; empty while nothing was written
 * @param intent a write that was begun and not completed
 */
public record ImportedSystem(
        AimsId aims,
        String identity,
        String source,
        String externalId,
        OptionalLong issueId,
        Map<SystemField, String> lastValues,
        Optional<LastWrite> lastWrite,
        Optional<Intent> intent) {
    public ImportedSystem {
        lastValues = Map.copyOf(lastValues);
    }

    /**
     * A write that was completed.
     *
     * @param fileName the file it came from
     * @param at when
     */
    public record LastWrite(String fileName, Instant at) {}

    /** A system of which nothing is known but that it is to be created. */
    public static ImportedSystem intended(
            AimsId aims, String identity, String source, String externalId, Intent intent) {
        return new ImportedSystem(
                aims,
                identity,
                source,
                externalId,
                OptionalLong.empty(),
                Map.of(),
                Optional.empty(),
                Optional.of(intent));
    }

    /** The same system with a write that is begun. */
    public ImportedSystem with(Intent begun) {
        return new ImportedSystem(
                aims, identity, source, externalId, issueId, lastValues, lastWrite, Optional.of(begun));
    }

    /** The same system without a write that was begun. */
    public ImportedSystem withoutIntent() {
        return new ImportedSystem(aims, identity, source, externalId, issueId, lastValues, lastWrite, Optional.empty());
    }

    /** The same system with its issue and the values that hold now; the intent stays. */
    public ImportedSystem holding(long issue, Map<SystemField, String> values, Optional<LastWrite> write) {
        return new ImportedSystem(
                aims, identity, source, externalId, OptionalLong.of(issue), values, write.or(() -> lastWrite), intent);
    }

    /**
     * A write to Jira that was begun. Jira and our tables have no common transaction: the intent is committed before the write, the
     * completion after it; whoever finds an open intent looks into Jira what became of it.
     *
     * @param importId the import
     * @param row the row
     * @param values the digests that hold once the write is done
     * @param creation whether the issue was to be created
     */
    public record Intent(long importId, int row, Map<SystemField, String> values, boolean creation) {
        public Intent {
            values = Map.copyOf(values);
        }
    }
}
