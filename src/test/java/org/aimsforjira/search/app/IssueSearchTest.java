package org.aimsforjira.search.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.catalogue.json.JsonControlCatalogue;
import org.aimsforjira.search.app.IssueSearch.Cut;
import org.aimsforjira.search.app.IssueSearch.Question;
import org.aimsforjira.search.domain.LinkedIssues;
import org.aimsforjira.search.domain.Searcher;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.InMemoryTreatments;
import org.aimsforjira.testing.RiskWorld;
import org.aimsforjira.treatment.domain.Progress;
import org.junit.jupiter.api.Test;

/** Treatments beyond the ids that one search may name. */
class IssueSearchTest {
    private final RiskWorld world = new RiskWorld();
    private final InMemoryTreatments treatments = new InMemoryTreatments();
    private final EvenIssues issues = new EvenIssues();
    private final IssueSearch search = new IssueSearch(
            issues,
            world.pieces,
            new SearchedAims(world.aimsRepository, world.access, world.projects),
            treatments,
            new JsonControlCatalogue());

    /** Every issue is there; the query finds those with an even id. */
    private static final class EvenIssues implements LinkedIssues {
        private final List<Integer> searches = new ArrayList<>();

        @Override
        public Optional<Found> issue(Searcher searcher, String keyOrId) {
            return Optional.empty();
        }

        @Override
        public List<Long> sources(long linkType, long destination) {
            return List.of();
        }

        @Override
        public List<Long> destinations(long linkType, long source) {
            return List.of();
        }

        @Override
        public Optional<String> mistake(Searcher searcher, String jql) {
            return Optional.empty();
        }

        @Override
        public List<Long> matching(Searcher searcher, Collection<Long> ids, String jql) {
            searches.add(ids.size());
            return ids.stream().filter(id -> id % 2 == 0).toList();
        }

        @Override
        public String shownTo(Optional<UserKey> reader, String jql) {
            return jql;
        }

        @Override
        public List<Found> visible(Searcher searcher, Collection<Long> ids) {
            searches.add(ids.size());
            return ids.stream()
                    .map(id -> new Found(id, "10101", RiskWorld.REGISTER))
                    .toList();
        }
    }

    /** Each issue treats a risk of its own, whose id is one million more. */
    private Question asked(int treated) {
        for (long issue = 1; issue <= treated; issue++) {
            treatments.replace(world.aims.id(), issue, Progress.TODO, Set.of(1_000_000 + issue), Set.<ControlId>of());
        }
        return search.treatedByAny(new Searcher(Optional.of(world.lead), false), "due < now()", Optional.of("AIMS"))
                .orElseThrow();
    }

    @Test
    void fiftyThousandTreatmentsAreAllLookedAtInAFewSearches() {
        Question question = asked(50_000);

        assertEquals(
                LongStream.rangeClosed(1, 25_000)
                        .mapToObj(half -> 1_000_000 + 2 * half)
                        .toList(),
                question.answer());
        assertEquals(List.of(10_000, 10_000, 10_000, 10_000, 10_000, 10_000, 10_000, 5_000), issues.searches);
        assertEquals(Optional.empty(), question.cut());
    }

    @Test
    void beyondThemTheAnswerSaysThatItIsNotWhole() {
        assertEquals(
                Optional.of(new Cut("aims.search.cut-treatments", 50_000)),
                asked(50_001).cut());
    }
}
