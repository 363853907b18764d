package org.aimsforjira.host.ui.navigator;

import java.util.Optional;
import java.util.OptionalLong;

/** The filters that every Jira has, with the numbers and queries of Jira. */
enum SystemFilter {
    MY_OPEN(-1, "myOpen", "assignee = currentUser() AND resolution = Unresolved ORDER BY updated DESC"),
    REPORTED(-2, "reported", "reporter = currentUser() ORDER BY created DESC"),
    ALL(-4, "all", "ORDER BY created DESC"),
    OPEN(-5, "open", "resolution = Unresolved ORDER BY priority DESC, updated DESC"),
    DONE(-9, "done", "statusCategory = Done ORDER BY updated DESC"),
    CREATED(-6, "created", "created >= -1w ORDER BY created DESC"),
    RESOLVED(-7, "resolved", "resolutiondate >= -1w ORDER BY updated DESC"),
    UPDATED(-8, "updated", "updated >= -1w ORDER BY updated DESC");

    private final long number;
    private final String word;
    private final String jql;

    SystemFilter(long number, String word, String jql) {
        this.number = number;
        this.word = word;
        this.jql = jql;
    }

    static Optional<SystemFilter> of(OptionalLong number) {
        for (SystemFilter filter : values()) {
            if (number.isPresent() && filter.number == number.getAsLong()) {
                return Optional.of(filter);
            }
        }
        return Optional.empty();
    }

    long number() {
        return number;
    }

    /** Part of the key of its name. */
    String word() {
        return word;
    }

    String jql() {
        return jql;
    }
}
