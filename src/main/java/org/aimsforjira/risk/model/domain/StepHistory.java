package org.aimsforjira.risk.model.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskModel;

/**
 * How the steps of all versions of a scope became those of its newest one, so that a rating of any version can be compared with what
 * an issue says today. Jira's options go with their steps: an issue that nobody touched reads as its rating, translated. Holds what was
 * in force when it was read; read it again when another version came.
 */
public final class StepHistory {

    private final String inForce;
    private final Map<String, StepOrigins> origins;

    private StepHistory(String inForce, Map<String, StepOrigins> origins) {
        this.inForce = inForce;
        this.origins = Map.copyOf(origins);
    }

    /**
     * Of the versions of one scope, in any order, as {@link ModelVersions#all} has them; of none where the built-in model is in force.
     * Where a number is missing, the versions before the gap are unknown.
     */
    public static StepHistory of(List<ModelVersions.Kept> versions) {
        List<PublishedModel> newestFirst = versions.stream()
                .map(ModelVersions.Kept::published)
                .sorted(Comparator.comparingInt(PublishedModel::number).reversed())
                .toList();
        RiskModel newest =
                newestFirst.stream().findFirst().map(PublishedModel::model).orElse(RiskModel.DEFAULT);
        Map<String, StepOrigins> all = new HashMap<>();
        StepOrigins sinceThen = StepOrigins.samePlaces(newest, newest);
        int due = newestFirst.isEmpty()
                ? PublishedModel.BUILT_IN
                : newestFirst.get(0).number();
        for (PublishedModel each : newestFirst) {
            if (each.number() != due) {
                break;
            }
            all.put(each.model().version(), sinceThen);
            sinceThen = joined(each.made().origins(), sinceThen);
            due--;
        }
        if (due == PublishedModel.BUILT_IN) {
            all.put(RiskModel.DEFAULT.version(), sinceThen);
        }
        return new StepHistory(newest.version(), all);
    }

    /** First one way, then the other. */
    private static StepOrigins joined(StepOrigins earlier, StepOrigins later) {
        return new StepOrigins(
                joined(earlier.likelihood(), later.likelihood()), joined(earlier.severity(), later.severity()));
    }

    private static List<Integer> joined(List<Integer> earlier, List<Integer> later) {
        List<Integer> joined = new ArrayList<>();
        later.forEach(was -> joined.add(was >= 1 && was <= earlier.size() ? earlier.get(was - 1) : 0));
        return joined;
    }

    /** The version whose steps everything is translated into. */
    public String inForce() {
        return inForce;
    }

    /** Which steps of a version the steps in force are; empty for a version that is not known or from which no way leads here. */
    public Optional<StepOrigins> since(String version) {
        return Optional.ofNullable(origins.get(version));
    }

    /**
     * A rating of a version in the steps in force; what was rated with a step that is gone is not rated. A rating of a version that
     * {@link #since} does not know stays as it is: there is nothing better to compare it with.
     */
    public Rating translated(Rating rating, String version) {
        return since(version).map(known -> known.translated(rating)).orElse(rating);
    }

    /** A single step of likelihood, as {@link #translated(Rating, String)}; empty for one that is gone. */
    public Optional<Integer> likelihood(int step, String version) {
        return translated(new Rating(Optional.of(step), Optional.empty(), Optional.empty()), version)
                .likelihood();
    }

    /** A single step of severity, as {@link #translated(Rating, String)}; empty for one that is gone. */
    public Optional<Integer> severity(int step, String version) {
        return translated(new Rating(Optional.empty(), Optional.of(step), Optional.empty()), version)
                .severity();
    }
}
