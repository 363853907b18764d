package org.aimsforjira.inventory.importing.domain;

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
 * @param intent a write that was begun and not completed
 */
public record ImportedSystem(
        AimsId aims,
        String identity,
        String source,
        String externalId,
        OptionalLong issueId,
        Map<SystemField, String> lastValues,
        Optional<Intent> intent) {
    public ImportedSystem {
        lastValues = Map.copyOf(lastValues);
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
