package org.aimsforjira.inventory.importing.rest;

import java.util.List;

/**
 * What is needed to decide the columns.
 *
 * @param view the import
 * @param columns the columns with what was decided, or else what we propose
 * @param source decided, or else proposed
 * @param summaryOrder decided, or else proposed
 * @param choices what was decided for words
 * @param recreateDeleted decided, or else false
 * @param basis what the proposal rests on: EARLIER_IMPORT, KNOWN_FILE or HEADINGS
 * @param basisName the known inventory or the earlier file
 * @param sources the sources of earlier imports
 * @param targets where a column can go
 * @param format how the file is written, for people
 */
public record ColumnsJson(
        ImportJson view,
        List<Column> columns,
        String source,
        List<Integer> summaryOrder,
        List<ChoiceJson> choices,
        boolean recreateDeleted,
        String basis,
        String basisName,
        List<String> sources,
        List<TargetJson> targets,
        String format) {

    /**
     * @param column its index from 0
     * @param heading its heading
     * @param label how it is called in the description
     * @param filled how many rows have text in it
     * @param samples up to three texts
     * @param targets where it goes
     * @param identity whether it tells systems apart
     */
    public record Column(
            int column,
            String heading,
            String label,
            int filled,
            List<String> samples,
            List<String> targets,
            boolean identity) {}

    /**
     * @param name its name in requests
     * @param label in the reader's language
     * @param several whether several columns may go there
     */
    public record TargetJson(String name, String label, boolean several) {}

    /**
     * @param target the choice target
     * @param words the words, folded
     * @param to the id of an option, the name of a stage, or empty
     */
    public record ChoiceJson(String target, String words, String to) {}
}
