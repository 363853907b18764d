package org.aimsforjira.catalogue.domain;

import java.util.List;

/**
 * Which controls a text from elsewhere means, for example a cell of an imported table. Numbers and names of Annex A are often wrong
 * in the wild, so an id alone proves nothing: whoever uses the result says the notice to the person.
 *
 * @param controls the controls it means or may mean, in the order of their ids; empty when none
 * @param clauses clauses of the standard that it means as well, for example {@code 9.1}
 * @param notice how sure that is
 */
public record Recognition(List<ControlId> controls, List<String> clauses, Notice notice) {

    /** How a text was recognised. */
    public enum Notice {
        /** Id and title belong together. */
        CERTAIN,
        /** The id with a title that is used for this control in the wild. */
        ID_WITH_ALIAS,
        /** An id without a title: nobody knows whether the writer had the same list. */
        ID_ALONE,
        /** A title, or an alias of it, without an id. */
        TITLE_ALONE,
        /** The id of one control and the title of another, or a title that is none; the controls are the candidates. */
        ID_AND_TITLE_DISAGREE,
        /** A name that guides use and the standard does not; the controls are what is meant there. */
        NAME_OF_A_GUIDE,
        /** An area such as A.6: the controls are all of it. */
        AN_AREA,
        /** Nothing of Annex A. */
        UNKNOWN
    }

    public Recognition {
        controls = controls.stream().sorted().distinct().toList();
        clauses = List.copyOf(clauses);
    }

    static Recognition of(Notice notice, List<ControlId> controls) {
        return new Recognition(controls, List.of(), notice);
    }

    /** Whether it may be used without asking a person. */
    public boolean isCertain() {
        return notice == Notice.CERTAIN || notice == Notice.ID_WITH_ALIAS;
    }
}
