package org.aimsforjira.treatment.web;

import java.util.List;

/**
 * What {@code ticket-panel.vm} shows.
 *
 * @param key the key of the ticket
 * @param parts one for each AIMS that it works for
 * @param mayEdit whether the reader may change its controls
 */
public record TicketPanelPage(String key, List<Part> parts, boolean mayEdit) {
    public TicketPanelPage {
        parts = List.copyOf(parts);
    }

    /**
     * What it does for one AIMS.
     *
     * @param done what "done" means here
     * @param contact whom to ask; empty for nobody
     * @param risks those that the reader may see
     */
    public record Part(
            String progress,
            String lozenge,
            List<ControlPart> controls,
            String done,
            String contact,
            List<RiskPart> risks) {
        public Part {
            controls = List.copyOf(controls);
            risks = List.copyOf(risks);
        }
    }

    /** A control in our words. */
    public record ControlPart(String id, String title, String about) {}

    /** A risk that it treats. */
    public record RiskPart(
            String key, String link, String summary, String level, String lozenge, List<SystemPart> systems) {
        public RiskPart {
            systems = List.copyOf(systems);
        }
    }

    /** An AI system that is exposed to the risk. */
    public record SystemPart(String key, String link, String summary) {}
}
