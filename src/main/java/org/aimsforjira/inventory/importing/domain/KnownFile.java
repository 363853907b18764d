package org.aimsforjira.inventory.importing.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A published inventory whose columns we know: a built-in proposal.
 *
 * @param id stable, for example {@code us-federal-2024}
 * @param title what people call it
 * @param source the proposed source
 * @param recognisedBy headings that a file must have to be taken for it, as {@link Words#headingKey}
 * @param columns what becomes of its columns, by heading key; a column that is not listed stays as text
 * @param summaryOrder the heading keys of the name's columns, in the order of joining; empty for the order of the file
 * @param choices what its words stand for: for each folded word the texts of options to look for, the best one first, or the name
 *     of a stage; an empty list is "leave empty"
 */
public record KnownFile(
        String id,
        String title,
        String source,
        Set<String> recognisedBy,
        Map<String, Column> columns,
        List<String> summaryOrder,
        Map<Target, Map<String, List<String>>> choices) {

    /** What becomes of a column: its label in the description, where it goes, whether it belongs to the identity. */
    public record Column(String label, List<Target> targets, boolean identity) {
        public Column {
            targets = List.copyOf(targets);
        }
    }

    /** Whether a file with these headings is this inventory. */
    public boolean matches(Set<String> headingKeys) {
        return headingKeys.containsAll(recognisedBy);
    }
}
