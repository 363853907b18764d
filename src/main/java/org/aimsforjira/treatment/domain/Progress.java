package org.aimsforjira.treatment.domain;

import java.util.Optional;
import java.util.Set;

/**
 * How far the work of an issue has come (DESIGN.md, "Treatment progress"). Epics and parents count by their own status: nothing is
 * added up.
 */
public enum Progress {
    /** Not begun. */
    TODO("todo"),
    /** Begun. */
    DOING("doing"),
    /** Done. Says nothing about whether the control works: that takes evidence. */
    DONE("done"),
    /** Closed without having been carried out. Counts as if it had never been defined. */
    DROPPED("dropped");

    /** The keys of Jira's status categories. Anything else, such as Jira's "undefined", is not begun. */
    private static final String CATEGORY_DOING = "indeterminate";

    private static final String CATEGORY_DONE = "done";

    private final String key;

    Progress(String key) {
        this.key = key;
    }

    /** The last part of its text key and style class. */
    public String key() {
        return key;
    }

    /**
     * The progress of an issue.
     *
     * @param statusCategory the key of the category of its status: {@code new}, {@code indeterminate}, {@code done}, {@code
     *     undefined}
     * @param resolution the id of its resolution; empty for none
     * @param notCarriedOut the ids of the resolutions that mean "not carried out" in this AIMS
     */
    public static Progress of(String statusCategory, Optional<String> resolution, Set<String> notCarriedOut) {
        return switch (statusCategory) {
            case CATEGORY_DONE -> resolution.filter(notCarriedOut::contains).isPresent() ? DROPPED : DONE;
            case CATEGORY_DOING -> DOING;
            default -> TODO;
        };
    }
}
