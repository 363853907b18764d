package org.aimsforjira.setup.web;

import java.util.List;

/**
 * What set-up would do, to be confirmed.
 *
 * @param subject the AIMS and its project
 * @param warning why the preview is shown again; empty the first time
 * @param nothing whether all is there: nothing to confirm
 * @param shared that other projects see changes, a sentence that names them; empty if none do
 * @param ownSchemes whether a new project is made, which changes nothing that others use
 * @param sections the steps
 * @param told what is left as it is but should be known
 * @param hidden the form, to be sent on
 * @param digest that of the plan that is confirmed
 */
public record PreviewPage(
        String subject,
        String warning,
        boolean nothing,
        String shared,
        boolean ownSchemes,
        List<StepLine.Section> sections,
        List<StepLine> told,
        List<Hidden> hidden,
        String digest) {

    public record Hidden(String name, String value) {}
}
