package org.aimsforjira.risk.rest;

import java.util.List;
import org.aimsforjira.risk.rest.FormJson.ChoiceJson;

/**
 * Risks of the starter library, in the reader's language.
 *
 * @param risks those that were looked for, in the order of the library
 */
public record LibraryJson(List<TemplateJson> risks) {

    /**
     * A risk to start from.
     *
     * @param sources keys of <em>AI risk source</em>
     * @param consequenceTo keys of <em>AI consequence to</em>
     * @param consequenceKinds keys of <em>AI consequence kind</em>
     * @param stages the stages of the life cycle, with their names
     * @param controls ids of the controls that are suggested
     * @param emerging whether experience with it is thin
     * @param mayTrigger other risks of the library that it can set off
     * @param triggeredBy those that can set it off
     */
    public record TemplateJson(
            String id,
            String title,
            String description,
            String consequences,
            List<String> sources,
            List<String> consequenceTo,
            List<String> consequenceKinds,
            List<ChoiceJson> stages,
            List<String> controls,
            boolean emerging,
            List<NamedJson> mayTrigger,
            List<NamedJson> triggeredBy) {}

    /** Another risk of the library. */
    public record NamedJson(String id, String title) {}
}
