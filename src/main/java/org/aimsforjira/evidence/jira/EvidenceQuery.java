package org.aimsforjira.evidence.jira;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsforjira.evidence.domain.EvidenceCount;
import org.aimsforjira.evidence.domain.EvidenceRule;
import org.aimsforjira.platform.search.Jql;
import org.aimsforjira.platform.search.Jql.Field;
import org.aimsforjira.platform.search.Jql.Sort;

/**
 * Says in JQL which evidence somebody asked for. Days are those of the searcher's own zone in Jira, where the rule's are those of the
 * AIMS: at the turn of a day a list may differ by an issue from the state beside it, which the rule decides.
 */
final class EvidenceQuery {

    private EvidenceQuery() {}

    static String jql(
            long field,
            Optional<Long> option,
            Optional<EvidenceCount.Kind> kind,
            Set<String> notCarriedOut,
            EvidenceRule rule) {
        Field proves = Field.custom(field);
        List<Jql> all = new ArrayList<>();
        all.add(option.map(id -> Jql.hasId(proves, id)).orElseGet(() -> Jql.isNotEmpty(proves)));
        kind.ifPresent(wanted -> all.addAll(of(wanted, notCarriedOut, rule)));
        return Jql.all(all).orderedBy(new Sort(Field.RESOLVED, true), new Sort(Field.KEY, false));
    }

    private static List<Jql> of(EvidenceCount.Kind kind, Set<String> notCarriedOut, EvidenceRule rule) {
        List<Jql> counted = new ArrayList<>();
        counted.add(Jql.is(Field.STATUS_CATEGORY, "Done"));
        counted.add(Jql.isNotEmpty(Field.RESOLVED));
        Set<Long> dropped = notCarriedOut.stream().map(Long::valueOf).collect(Collectors.toSet());
        counted.add(Jql.hasNoneOf(Field.RESOLUTION, dropped));
        switch (kind) {
            case FAILED -> counted.add(Jql.is(Field.LABELS, rule.failingLabel()));
            case FRESH -> {
                counted.add(passes(rule));
                counted.add(Jql.withinDays(Field.RESOLVED, rule.windowDays()));
            }
            case STALE -> {
                counted.add(passes(rule));
                counted.add(Jql.olderThanDays(Field.RESOLVED, rule.windowDays()));
            }
            default -> throw new IllegalArgumentException("No list of what is " + kind);
        }
        return counted;
    }

    /** Without labels, or without this one: "is not" alone never matches an issue without labels. */
    private static Jql passes(EvidenceRule rule) {
        return Jql.isNotOrEmpty(Field.LABELS, rule.failingLabel());
    }
}
