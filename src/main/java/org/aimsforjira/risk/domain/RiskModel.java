package org.aimsforjira.risk.domain;

import static org.aimsforjira.risk.domain.RiskLevel.CRITICAL;
import static org.aimsforjira.risk.domain.RiskLevel.HIGH;
import static org.aimsforjira.risk.domain.RiskLevel.LOW;
import static org.aimsforjira.risk.domain.RiskLevel.MEDIUM;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.aimsforjira.risk.domain.RiskCriteria.Stance;

/**
 * How an AIMS turns what people say about a risk into a level, and what it then expects (ISO/IEC 42001, 6.1.2: criteria and levels of
 * risk). The matrix is total: every pair has a level; and monotone: a higher likelihood or severity never gives a lower level. A model is
 * never changed: another one has another version.
 *
 * @param version what it is called where its results are explained: {@code 5x5-1}, at most 64 characters
 * @param likelihoodSteps 2 to 10 steps, the smallest first
 * @param severitySteps 2 to 10 steps, the smallest first
 * @param levels the levels in order, the lowest first
 * @param rows a row for each likelihood from 1, with a level for each severity from 1
 * @param criteria what is expected at which level
 */
public record RiskModel(
        String version,
        List<Step> likelihoodSteps,
        List<Step> severitySteps,
        List<RiskLevel> levels,
        List<List<RiskLevel>> rows,
        RiskCriteria criteria) {

    /** The fewest and the most steps of likelihood and of severity. */
    public static final int MIN_STEPS = 2;

    public static final int MAX_STEPS = 10;

    /** The 5 × 5 model that every AIMS has until it publishes its own. */
    public static final RiskModel DEFAULT = new RiskModel(
            "5x5-1",
            unnamed(5),
            unnamed(5),
            List.of(LOW, MEDIUM, HIGH, CRITICAL),
            List.of(
                    List.of(LOW, LOW, LOW, MEDIUM, MEDIUM),
                    List.of(LOW, LOW, MEDIUM, MEDIUM, HIGH),
                    List.of(LOW, MEDIUM, MEDIUM, HIGH, HIGH),
                    List.of(LOW, MEDIUM, HIGH, HIGH, CRITICAL),
                    List.of(MEDIUM, MEDIUM, HIGH, CRITICAL, CRITICAL)),
            new RiskCriteria(
                    Map.of(
                            LOW.key(), Stance.ACCEPTABLE,
                            MEDIUM.key(), Stance.TOLERABLE,
                            HIGH.key(), Stance.TOLERABLE,
                            CRITICAL.key(), Stance.UNACCEPTABLE),
                    Map.of(),
                    Set.of(HIGH.key(), CRITICAL.key()),
                    Map.of(),
                    false));

    private static List<Step> unnamed(int number) {
        return Collections.nCopies(number, new Step("", ""));
    }

    /**
     * @throws IllegalArgumentException when it has too few or too many steps, or the matrix is not total, not monotone or names a level
     *     that is none of the model's; {@code ModelCheck} says so in words before it comes to this
     */
    public RiskModel {
        likelihoodSteps = requireSteps(likelihoodSteps);
        severitySteps = requireSteps(severitySteps);
        levels = List.copyOf(levels);
        rows = rows.stream().map(List::copyOf).toList();
        if (rows.size() != likelihoodSteps.size()) {
            throw new IllegalArgumentException("The matrix needs a row for each likelihood");
        }
        for (int likelihood = 0; likelihood < rows.size(); likelihood++) {
            requireRow(rows, likelihood, severitySteps.size(), levels);
        }
    }

    private static List<Step> requireSteps(List<Step> steps) {
        if (steps.size() < MIN_STEPS || steps.size() > MAX_STEPS) {
            throw new IllegalArgumentException("A scale has " + MIN_STEPS + " to " + MAX_STEPS + " steps");
        }
        return List.copyOf(steps);
    }

    private static void requireRow(List<List<RiskLevel>> rows, int likelihood, int severities, List<RiskLevel> levels) {
        List<RiskLevel> row = rows.get(likelihood);
        if (row.size() != severities || !levels.containsAll(row)) {
            throw new IllegalArgumentException(
                    "Row " + (likelihood + 1) + " does not fit the severities or the levels");
        }
        for (int severity = 0; severity < row.size(); severity++) {
            boolean lowerThanLeft = severity > 0 && row.get(severity).compareTo(row.get(severity - 1)) < 0;
            boolean lowerThanAbove = likelihood > 0
                    && row.get(severity).compareTo(rows.get(likelihood - 1).get(severity)) < 0;
            if (lowerThanLeft || lowerThanAbove) {
                throw new IllegalArgumentException(
                        "Likelihood " + (likelihood + 1) + " and severity " + (severity + 1) + " give a lower level");
            }
        }
    }

    /** The highest likelihood. */
    public int likelihoods() {
        return likelihoodSteps.size();
    }

    /** The highest severity. */
    public int severities() {
        return severitySteps.size();
    }

    /** The level known by this key. */
    public Optional<RiskLevel> level(String key) {
        return levels.stream().filter(level -> level.key().equals(key)).findFirst();
    }

    /**
     * The level of what is left after treatment; empty while likelihood or severity is not rated or is no step of this model. Confidence
     * does not count: it is a judgement of the inherent risk.
     */
    public Optional<RiskLevel> residual(Rating rating) {
        return residualCell(rating).map(this::level);
    }

    /** Where what is left after treatment lies; empty where {@link #residual} is. */
    public Optional<Cell> residualCell(Rating rating) {
        return rating.likelihood()
                .flatMap(likelihood -> rating.severity().map(severity -> new Cell(likelihood, severity)))
                .filter(cells()::contains);
    }

    /** All cells, the smallest first. */
    public List<Cell> cells() {
        return IntStream.rangeClosed(1, likelihoods())
                .boxed()
                .flatMap(likelihood ->
                        IntStream.rangeClosed(1, severities()).mapToObj(severity -> new Cell(likelihood, severity)))
                .toList();
    }

    /** The level in one of the {@link #cells()}. */
    public RiskLevel level(Cell cell) {
        return level(cell.likelihood(), cell.severity());
    }

    /** The level in a cell of the matrix; both steps from 1 to the highest. */
    public RiskLevel level(int likelihood, int severity) {
        return rows.get(likelihood - 1).get(severity - 1);
    }

    /** The level of a rating; empty while likelihood or severity is not rated or is no step of this model. */
    public Optional<InherentLevel> assess(Rating rating) {
        return rating.likelihood()
                .filter(step -> step >= 1 && step <= likelihoods())
                .flatMap(likelihood -> rating.severity()
                        .filter(step -> step >= 1 && step <= severities())
                        .map(severity -> assess(likelihood, severity, rating.isUnsure())));
    }

    private InherentLevel assess(int likelihood, int severity, boolean unsure) {
        int counted = unsure ? Math.min(likelihood + 1, likelihoods()) : likelihood;
        return new InherentLevel(level(counted, severity), likelihood, counted, severity, unsure, version);
    }
}
