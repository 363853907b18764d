package org.aimsforjira.risk.rest;

import java.util.List;

/**
 * What a form about risks offers.
 *
 * @param likelihoods steps as Jira calls them
 * @param severities steps as Jira calls them
 * @param confidences as Jira calls them
 * @param controls the controls that can be chosen, in order
 * @param mayRate whether the reader may rate risks
 */
public record FormJson(
        List<ChoiceJson> likelihoods,
        List<ChoiceJson> severities,
        List<ChoiceJson> confidences,
        List<ControlJson> controls,
        boolean mayRate) {

    /** An entry of a select box. */
    public record ChoiceJson(String value, String text) {}

    /** A control. */
    public record ControlJson(String id, String title, String area, String about) {}
}
