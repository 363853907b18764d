package org.aimsforjira.risk.assessment.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an assessment came about. */
public enum Origin {
    /** Somebody filled in our dialog, or asked for it through our REST. */
    DIALOG,
    /** Somebody wrote the fields in Jira: on a screen, in bulk, by Jira's REST, in a workflow. Consequences are not rated. */
    FIELDS,
    /**
     * The fields were found to be others than at the last assessment, and Jira's history names nobody who wrote them: an import, an
     * anonymous visitor, an issue that was created so while nobody listened. Such an assessment carries the name of whoever set up the
     * AIMS.
     */
    FOUND;

    /** The last part of its text key and its name in data. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Origin> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
