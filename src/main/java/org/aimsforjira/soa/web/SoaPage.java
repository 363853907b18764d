package org.aimsforjira.soa.web;

import java.util.List;

/**
 * What {@code soa.vm} shows, formatted for one reader.
 *
 * @param aimsName what people call the AIMS
 * @param projectKey the key of the register project
 * @param userKey the key of the reader, so that drafts of two people in one browser never mix
 * @param mayEdit whether the reader may decide controls
 * @param maxJustification how many characters a justification may have
 * @param totals the totals
 * @param states how many controls are in each state, in the order of the states
 * @param coverage the coverage with its formula
 * @param areas the areas with their controls
 */
public record SoaPage(
        String aimsName,
        String projectKey,
        String userKey,
        boolean mayEdit,
        int maxJustification,
        Totals totals,
        List<StatePart> states,
        Coverage coverage,
        List<AreaPart> areas) {

    public SoaPage {
        states = List.copyOf(states);
        areas = List.copyOf(areas);
    }

    /**
     * The totals.
     *
     * @param decidedText for example "5 of 38 controls decided"
     * @param progressText for example "13 percent decided"
     * @param percent 0 to 100
     */
    public record Totals(
            int included, int excluded, int undecided, int all, String decidedText, String progressText, int percent) {}

    /**
     * A state.
     *
     * @param name its name, for the script and the address
     * @param lozenge the style class of its lozenge; empty for the plain one
     */
    public record StatePart(String name, String text, String lozenge, int count) {}

    /**
     * The coverage.
     *
     * @param percentText for example "Coverage 12%"
     * @param formula the formula with its numbers
     */
    public record Coverage(String percentText, String formula) {}

    /**
     * Where a control stands.
     *
     * @param stateName the name of the state, for the script
     * @param lozenge the style class of its lozenge; empty for the plain one
     * @param tension a decision that does not go with the risks, for example "Undecided, needed by 3 risks"; empty for none
     * @param whyLabel the name of the button "Why?", for a screen reader
     * @param lines risks, treatments and evidence
     */
    public record LivePart(
            String stateName, String state, String lozenge, String tension, String whyLabel, List<Line> lines) {
        public LivePart {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A number with the way to what it counts.
     *
     * @param link the address of Jira's issue navigator; empty where there is nothing to find
     */
    public record Line(String text, String link) {}

    /**
     * An area.
     *
     * @param anchor its id in the document
     * @param decidedText for example "2 of 3 decided"
     */
    public record AreaPart(
            String anchor, String id, String title, String objective, String decidedText, List<RowPart> rows) {
        public AreaPart {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A control.
     *
     * @param anchor its id in the document
     * @param decision the decision's key, for the style and the script
     * @param lozenge the style class of the decision's lozenge; empty for the plain one
     * @param savedBy who saved it last; empty for nobody
     * @param savedAt when, in the reader's way; empty for never
     * @param historyLabel the name of the link to the history, for a screen reader
     * @param decideLabel the name of the button to decide, for a screen reader
     * @param live where it stands, from the work in Jira
     */
    public record RowPart(
            String anchor,
            String id,
            String title,
            String about,
            String decision,
            String decisionText,
            String lozenge,
            List<String> reasons,
            String justification,
            int version,
            String versionText,
            String savedBy,
            String savedAt,
            String historyLabel,
            String decideLabel,
            LivePart live) {
        public RowPart {
            reasons = List.copyOf(reasons);
        }
    }
}
