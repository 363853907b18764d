package org.aimsforjira.risk.domain;

import static org.aimsforjira.risk.domain.RiskLevel.CRITICAL;
import static org.aimsforjira.risk.domain.RiskLevel.HIGH;
import static org.aimsforjira.risk.domain.RiskLevel.LOW;
import static org.aimsforjira.risk.domain.RiskLevel.MEDIUM;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A matrix of likelihood and severity (ISO/IEC 42001, 6.1.2 d: levels of risk). Total: every pair has a level; monotone: a higher
 * likelihood or severity never gives a lower level.
 *
 * @param version what it is called where its results are explained
 * @param rows a row for each likelihood from 1, with a level for each severity from 1; all rows of one length
 */
public record RiskModel(String version, List<List<RiskLevel>> rows) {

    /** The 5 × 5 model that every AIMS has. */
    public static final RiskModel DEFAULT = new RiskModel(
            "5x5-1",
            List.of(
                    List.of(LOW, LOW, LOW, MEDIUM, MEDIUM),
                    List.of(LOW, LOW, MEDIUM, MEDIUM, HIGH),
                    List.of(LOW, MEDIUM, MEDIUM, HIGH, HIGH),
                    List.of(LOW, MEDIUM, HIGH, HIGH, CRITICAL),
                    List.of(MEDIUM, MEDIUM, HIGH, CRITICAL, CRITICAL)));

    /**
     * @throws IllegalArgumentException when the matrix is empty, ragged or not monotone
     */
    public RiskModel {
        rows = rows.stream().map(List::copyOf).toList();
        if (rows.isEmpty() || rows.get(0).isEmpty()) {
            throw new IllegalArgumentException("A risk model has at least one level");
        }
        for (int likelihood = 0; likelihood < rows.size(); likelihood++) {
            requireRow(rows, likelihood);
        }
    }

    private static void requireRow(List<List<RiskLevel>> rows, int likelihood) {
        List<RiskLevel> row = rows.get(likelihood);
        if (row.size() != rows.get(0).size()) {
            throw new IllegalArgumentException("Row " + (likelihood + 1) + " has another length than the first");
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
        return rows.size();
    }

    /** The highest severity. */
    public int severities() {
        return rows.get(0).size();
    }

    /** The level of a rating; empty while likelihood or severity is not rated or is no step of this model. */
    public Optional<InherentLevel> assess(Rating rating) {
        return rating.likelihood()
                .filter(step -> step >= 1 && step <= likelihoods())
                .flatMap(likelihood -> rating.severity()
                        .filter(step -> step >= 1 && step <= severities())
                        .map(severity -> assess(likelihood, severity, rating.isUnsure())));
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
        return rows.get(cell.likelihood() - 1).get(cell.severity() - 1);
    }

    private InherentLevel assess(int likelihood, int severity, boolean unsure) {
        int counted = unsure ? Math.min(likelihood + 1, likelihoods()) : likelihood;
        return new InherentLevel(
                rows.get(counted - 1).get(severity - 1), likelihood, counted, severity, unsure, version);
    }
}
