package org.aimsforjira.evidence.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the issues found for a control come to, kept so that the verdict of any later day follows without looking at them again.
 *
 * @param found how many issues the rule found; zero or more
 * @param passes how many of them count and pass; zero or more
 * @param newest the day of the newest one that counts; empty when none counts
 * @param newestFails whether one of that day fails: of several on one day, a failure speaks for all
 * @param enoughSince the day of the oldest pass among the newest ones that the rule asks for: on and before it there are as many passes
 *     as the minimum; empty when there are fewer
 */
public record EvidenceFinding(
        int found, int passes, Optional<LocalDate> newest, boolean newestFails, Optional<LocalDate> enoughSince) {

    /** Nothing found. */
    public static final EvidenceFinding NOTHING = new EvidenceFinding(0, 0, Optional.empty(), false, Optional.empty());

    public EvidenceFinding {
        if (found < 0
                || passes < 0
                || passes > found
                || (newestFails && newest.isEmpty())
                || (enoughSince.isPresent() && passes == 0)) {
            throw new IllegalArgumentException("found " + found + ", passes " + passes + ", newest " + newest
                    + ", fails " + newestFails + ", enough since " + enoughSince);
        }
    }

    /**
     * Looks at the issues on a day.
     *
     * @param today the day in the time zone of the AIMS; what is dated later does not count yet
     */
    public static EvidenceFinding of(Collection<EvidenceItem> items, EvidenceRule rule, LocalDate today) {
        List<EvidenceItem> counted =
                items.stream().filter(item -> item.countsOn(today)).toList();
        List<LocalDate> passes = counted.stream()
                .filter(item -> !item.fails())
                .map(item -> item.effective().orElseThrow())
                .sorted(Comparator.reverseOrder())
                .toList();
        Optional<LocalDate> newest =
                counted.stream().map(item -> item.effective().orElseThrow()).max(Comparator.naturalOrder());
        boolean newestFails = counted.stream()
                .anyMatch(item -> item.fails() && item.effective().equals(newest));
        Optional<LocalDate> enoughSince =
                passes.size() < rule.minimum() ? Optional.empty() : Optional.of(passes.get(rule.minimum() - 1));
        return new EvidenceFinding(items.size(), passes.size(), newest, newestFails, enoughSince);
    }

    /**
     * What they say on this day: failed if the newest that counts fails; else fresh if enough passes lie within the window; else stale
     * if there is any pass; else none.
     *
     * @param today the day in the time zone of the AIMS
     */
    public EvidenceVerdict verdict(EvidenceRule rule, LocalDate today) {
        if (newestFails) {
            return EvidenceVerdict.FAILED;
        }
        LocalDate firstFreshDay = today.minusDays(rule.windowDays());
        if (enoughSince.filter(day -> !day.isBefore(firstFreshDay)).isPresent()) {
            return EvidenceVerdict.FRESH;
        }
        return passes > 0 ? EvidenceVerdict.STALE : EvidenceVerdict.NONE;
    }
}
