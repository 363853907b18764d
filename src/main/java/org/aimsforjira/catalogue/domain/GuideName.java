package org.aimsforjira.catalogue.domain;

import java.util.List;

/**
 * A wrong name from a guide, and what is meant by it in the standard.
 *
 * @param id what the guide calls it, for example {@code A.5.1}
 * @param titles under which it is met
 * @param means the controls that are meant
 * @param clauses the clauses that are meant as well
 */
public record GuideName(String id, List<String> titles, List<ControlId> means, List<String> clauses) {
    public GuideName {
        titles = List.copyOf(titles);
        means = List.copyOf(means);
        clauses = List.copyOf(clauses);
    }
}
