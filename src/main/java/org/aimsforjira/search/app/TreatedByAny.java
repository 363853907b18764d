package org.aimsforjira.search.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aimsforjira.search.app.IssueSearch.Cut;
import org.aimsforjira.search.domain.LinkedIssues;
import org.aimsforjira.search.domain.Searcher;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.treatment.domain.Treatment;
import org.aimsforjira.treatment.domain.Treatments;

/** The risks of an AIMS that an issue treats which a query finds. */
final class TreatedByAny implements IssueSearch.Question {

    /** As many ids as one search names: an index takes no more than 65,000 in a clause. */
    private static final int CHUNK = 10_000;

    private final LinkedIssues issues;
    private final Treatments treatments;
    private final Searcher searcher;
    private final AimsId aims;
    private final String jql;

    TreatedByAny(LinkedIssues issues, Treatments treatments, Searcher searcher, AimsId aims, String jql) {
        this.issues = issues;
        this.treatments = treatments;
        this.searcher = searcher;
        this.aims = aims;
        this.jql = jql;
    }

    @Override
    public List<Long> answer() {
        List<Treatment> all = treatments.ofAims(aims, Treatments.MOST_SEARCHED);
        Set<Long> found = new HashSet<>(inChunks(
                all.stream().map(Treatment::issueId).distinct().toList(), ids -> issues.matching(searcher, ids, jql)));
        return inChunks(
                all.stream()
                        .filter(treatment -> found.contains(treatment.issueId()))
                        .map(Treatment::riskId)
                        .distinct()
                        .toList(),
                ids -> issues.visible(searcher, ids).stream()
                        .map(LinkedIssues.Found::id)
                        .toList());
    }

    private static List<Long> inChunks(List<Long> ids, Function<List<Long>, List<Long>> search) {
        List<Long> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            found.addAll(search.apply(ids.subList(from, Math.min(ids.size(), from + CHUNK))));
        }
        return found;
    }

    @Override
    public Optional<Cut> cut() {
        return treatments.areTooMany(aims)
                ? Optional.of(new Cut("aims.search.cut-treatments", Treatments.MOST_SEARCHED))
                : Optional.empty();
    }
}
