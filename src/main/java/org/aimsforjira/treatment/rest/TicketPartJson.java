package org.aimsforjira.treatment.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a ticket is for.
 *
 * @param mayEdit whether the reader may change its controls
 */
public record TicketPartJson(String key, List<PartJson> parts, boolean mayEdit) {

    /**
     * What it does for one AIMS.
     *
     * @param contact whom to ask
     * @param risks those that the reader may see
     */
    public record PartJson(
            String progress,
            List<ControlJson> controls,
            @Nullable String contact,
            List<RiskJson> risks) {}

    /**
     * A control.
     *
     * @param about what it asks for, in our words and the reader's language
     */
    public record ControlJson(String id, String title, String about) {}

    /** A risk with the keys of its systems. */
    public record RiskJson(
            String key, String summary, @Nullable String level, List<String> systems) {}
}
