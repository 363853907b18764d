package org.aimsforjira.treatment.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a bulk creation. */
public record BulkJson(List<ItemJson> tickets) {

    /**
     * One control.
     *
     * @param key the ticket; absent where there is none
     * @param code the refusal; absent where there is a ticket
     * @param message its sentence
     */
    public record ItemJson(
            String control,
            @Nullable String key,
            @Nullable String code,
            @Nullable String message) {}
}
