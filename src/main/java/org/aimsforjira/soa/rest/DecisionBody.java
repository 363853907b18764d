package org.aimsforjira.soa.rest;

import java.util.List;
import org.aimsforjira.soa.domain.Decision;
import org.aimsforjira.soa.domain.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The body of a PUT: all of the statement, so each property must be there; null stands for absent.
 *
 * @param decision {@code UNDECIDED}, {@code INCLUDED} or {@code EXCLUDED}
 * @param reasons any of {@code RISK}, {@code LEGAL}, {@code CONTRACT}, {@code INTERESTED_PARTY}, {@code BEST_PRACTICE}
 * @param justification the text
 * @param expectedVersion the version that was read, 0 for a control that nobody had touched
 */
public record DecisionBody(
        @Nullable Decision decision,
        @Nullable List<@Nullable Reason> reasons,
        @Nullable String justification,
        @Nullable Integer expectedVersion) {}
