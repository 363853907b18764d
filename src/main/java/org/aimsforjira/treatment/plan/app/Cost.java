package org.aimsforjira.treatment.plan.app;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.issues.domain.SeenIssue.Schedule;
import org.aimsforjira.treatment.domain.Progress;

/**
 * What work costs, as Jira's time tracking has it.
 *
 * @param original the original estimates together, in seconds
 * @param remaining what remains, in seconds
 */
public record Cost(long original, long remaining) {

    /** Of one treatment. */
    public static Optional<Cost> of(PlanLine line) {
        return of(List.of(line));
    }

    /** Of treatments, each issue once; dropped ones and those that treat the risk no longer cost nothing. Empty without any estimate. */
    static Optional<Cost> of(Collection<PlanLine> lines) {
        Map<Long, SeenIssue> counted = new HashMap<>();
        lines.stream()
                .filter(line -> line.treats() && line.state().progress() != Progress.DROPPED)
                .map(PlanLine::issue)
                .filter(issue -> isEstimated(issue.schedule()))
                .forEach(issue -> counted.put(issue.id(), issue));
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Cost(
                        counted.values().stream()
                                .mapToLong(issue ->
                                        issue.schedule().originalEstimate().orElse(0L))
                                .sum(),
                        counted.values().stream()
                                .mapToLong(issue ->
                                        issue.schedule().remainingEstimate().orElse(0L))
                                .sum()));
    }

    private static boolean isEstimated(Schedule schedule) {
        return schedule.originalEstimate().isPresent()
                || schedule.remainingEstimate().isPresent();
    }
}
