package org.aimsforjira.risk.register.rest;

import java.util.List;

/**
 * What became of several risks.
 *
 * @param done how many were changed
 * @param already how many were so already
 * @param refused how many were not changed, each with the reason
 */
public record BulkJson(int done, int already, int refused, List<BulkRowJson> risks) {

    /**
     * One risk.
     *
     * @param result {@code done}, {@code already} or {@code refused}
     * @param code the code of the refusal; empty for none
     * @param message what became of it, in the reader's language
     */
    public record BulkRowJson(String key, String result, String code, String message) {}
}
