package org.aimsforjira.treatment.web;

import java.util.List;

/**
 * What {@code risk-panel.vm} shows.
 *
 * @param riskKey the key of the risk
 * @param projectKey the key of its register
 * @param level its level in words
 * @param lozenge the style class of its level
 * @param why how the level came about, or what is missing
 * @param emerging whether it is so new that experience is thin
 * @param systems the AI systems that are exposed to it
 * @param moreSystems whether there are others
 * @param mayTrigger the risks that it can set off
 * @param triggeredBy the risks that can set it off
 * @param moreRisks whether there are others of either sort
 * @param controls those selected
 * @param others tickets that implement none of them
 * @param more whether there are tickets that the reader may not see
 */
public record RiskPanelPage(
        String riskKey,
        String projectKey,
        String level,
        String lozenge,
        String why,
        boolean emerging,
        List<IssuePart> systems,
        boolean moreSystems,
        List<IssuePart> mayTrigger,
        List<IssuePart> triggeredBy,
        boolean moreRisks,
        List<ControlPart> controls,
        List<TicketPart> others,
        boolean more,
        boolean mayEdit,
        boolean mayRate,
        boolean mayLink) {
    public RiskPanelPage {
        systems = List.copyOf(systems);
        mayTrigger = List.copyOf(mayTrigger);
        triggeredBy = List.copyOf(triggeredBy);
        controls = List.copyOf(controls);
        others = List.copyOf(others);
    }

    /** A linked issue. */
    public record IssuePart(String key, String link, String summary) {}

    /**
     * A selected control.
     *
     * @param state where it stands, in words
     * @param lozenge the style class of that
     */
    public record ControlPart(String id, String title, String state, String lozenge, List<TicketPart> tickets) {
        public ControlPart {
            tickets = List.copyOf(tickets);
        }
    }

    /**
     * A ticket.
     *
     * @param progress how far it is, in words
     * @param lozenge the style class of that
     */
    public record TicketPart(String key, String link, String summary, String progress, String lozenge) {}
}
