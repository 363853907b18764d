package org.aimsforjira.evidence.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a PUT: all of the marking and what the caller saw before, so each property must be there; null stands for absent.
 *
 * @param controls ids of controls; none takes the evidence back
 * @param systems keys of AI systems; none means the whole AIMS
 * @param failed whether it says "tried, and it does not work"
 * @param seen what the last GET said
 */
public record EvidenceBody(
        @Nullable List<@Nullable String> controls,
        @Nullable List<@Nullable String> systems,
        @Nullable Boolean failed,
        @Nullable Seen seen) {

    /**
     * What the caller saw.
     *
     * @param controls as in {@link EvidenceJson}
     * @param systems their keys
     * @param failed as in {@link EvidenceJson}
     */
    public record Seen(
            @Nullable List<@Nullable String> controls,
            @Nullable List<@Nullable String> systems,
            @Nullable Boolean failed) {}
}
