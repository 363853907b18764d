package org.aimsforjira.setup.web;

import java.util.List;

/**
 * The first page of the wizard: the AIMS that are there, and the form for a new one.
 *
 * @param errors sentences that belong to no field
 * @param existing the AIMS that are there
 * @param isNew whether a new project is chosen
 * @param fieldsThere whether all fields are in use already: nothing is asked
 * @param ownCopies whether shared schemes are to be copied
 * @param resolutions all resolutions; ticked are those that mean "not carried out"
 * @param fieldsOpen whether the list of fields is unfolded: a mistake is in it
 */
public record SetupPage(
        List<String> errors,
        List<ExistingPart> existing,
        boolean isNew,
        Choice project,
        Input key,
        Input name,
        Input aimsName,
        Choice timeZone,
        List<Mapping> types,
        List<Mapping> fields,
        boolean fieldsOpen,
        boolean fieldsThere,
        List<Mapping> links,
        Choice resolutions,
        List<Grant> roles,
        List<Grant> groups,
        boolean ownCopies) {

    /**
     * An AIMS.
     *
     * @param project its project as people read it, or that it is gone
     * @param repairAddress empty if the project is gone
     */
    public record ExistingPart(String name, String project, String since, String repairAddress) {}

    /** A line of text to fill in; no error is empty. */
    public record Input(String name, String value, String error) {}

    /** One of several. */
    public record Choice(String name, List<Option> options, String error) {}

    public record Option(String value, String text, boolean selected) {}

    /**
     * A piece that is made or mapped.
     *
     * @param about what it is for
     * @param stored its name in Jira if it plays the role already; then nothing is asked
     */
    public record Mapping(String label, String about, String stored, Choice choice) {}

    /** A permission and who may hold it. */
    public record Grant(String label, String about, Choice holders) {}
}
