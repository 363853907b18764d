package org.aimsforjira.treatment.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The work that treats a risk, as far as the reader may see it.
 *
 * @param controls those selected, each with the tickets that implement it
 * @param others tickets that implement none of them
 * @param more whether there are tickets that the reader may not see
 */
public record WorkJson(String risk, List<ControlWorkJson> controls, List<TicketJson> others, boolean more) {

    /**
     * A selected control.
     *
     * @param state where it stands in the Statement of Applicability
     */
    public record ControlWorkJson(
            String id, String title, @Nullable String state, List<TicketJson> tickets) {}

    /**
     * A ticket.
     *
     * @param progress {@code todo}, {@code doing}, {@code done}, {@code dropped}
     */
    public record TicketJson(
            long id, String key, String summary, String status, String progress, List<String> controls) {}
}
