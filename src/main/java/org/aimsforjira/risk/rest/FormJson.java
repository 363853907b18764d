package org.aimsforjira.risk.rest;

import java.util.List;

/**
 * What a form about risks offers.
 *
 * @param model the version of the model whose steps are offered
 * @param likelihoods steps as Jira calls them
 * @param severities steps as Jira calls them
 * @param confidences as Jira calls them
 * @param sources the entries of <em>AI risk source</em> as Jira calls them
 * @param consequenceTo those of <em>AI consequence to</em>
 * @param consequenceKinds those of <em>AI consequence kind</em>
 * @param controls the controls that can be chosen, in order
 * @param mayRate whether the reader may rate risks
 */
public record FormJson(
        String model,
        List<ChoiceJson> likelihoods,
        List<ChoiceJson> severities,
        List<ChoiceJson> confidences,
        List<ChoiceJson> sources,
        List<ChoiceJson> consequenceTo,
        List<ChoiceJson> consequenceKinds,
        List<ControlJson> controls,
        boolean mayRate) {

    /** An entry of a select box. */
    public record ChoiceJson(String value, String text) {}

    /** A control. */
    public record ControlJson(String id, String title, String area, String about) {}
}
