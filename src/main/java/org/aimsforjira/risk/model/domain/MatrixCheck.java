package org.aimsforjira.risk.model.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aimsforjira.risk.model.domain.ModelDraft.DraftStep;

/** What is wrong with the matrix: whether it is total and monotone, and whether every level can come out of it. */
final class MatrixCheck {

    private final ModelDraft draft;
    private final List<Finding> findings = new ArrayList<>();

    private MatrixCheck(ModelDraft draft) {
        this.draft = draft;
    }

    static List<Finding> findings(ModelDraft draft) {
        MatrixCheck check = new MatrixCheck(draft);
        check.shape();
        check.cells();
        if (check.findings.isEmpty()) {
            check.reach();
        }
        return check.findings;
    }

    private void shape() {
        boolean tooMany = draft.cells().size() > draft.likelihoods().size()
                || draft.cells().stream()
                        .anyMatch(row -> row.size() > draft.severities().size());
        if (tooMany) {
            findings.add(Finding.error(
                    "matrix-too-large",
                    "matrix",
                    draft.likelihoods().size(),
                    draft.severities().size()));
        }
    }

    private void cells() {
        for (int likelihood = 1; likelihood <= draft.likelihoods().size(); likelihood++) {
            for (int severity = 1; severity <= draft.severities().size(); severity++) {
                cell(likelihood, severity);
            }
        }
    }

    private void cell(int likelihood, int severity) {
        String key = draft.cell(likelihood, severity);
        String place = "cell-" + likelihood + "-" + severity;
        if (key.isEmpty()) {
            findings.add(Finding.error("cell-empty", place, likelihood(likelihood), severity(severity)));
            return;
        }
        int rank = draft.rank(key);
        if (rank == 0) {
            findings.add(Finding.error("cell-level-unknown", place, likelihood(likelihood), severity(severity), key));
            return;
        }
        if (likelihood > 1 && rank < draft.rank(draft.cell(likelihood - 1, severity))) {
            findings.add(Finding.error(
                    "falls-with-likelihood",
                    place,
                    likelihood(likelihood),
                    severity(severity),
                    ModelCheck.word(draft, key),
                    likelihood(likelihood - 1),
                    ModelCheck.word(draft, draft.cell(likelihood - 1, severity))));
        }
        if (severity > 1 && rank < draft.rank(draft.cell(likelihood, severity - 1))) {
            findings.add(Finding.error(
                    "falls-with-severity",
                    place,
                    likelihood(likelihood),
                    severity(severity),
                    ModelCheck.word(draft, key),
                    severity(severity - 1),
                    ModelCheck.word(draft, draft.cell(likelihood, severity - 1))));
        }
    }

    /** Of a matrix that is total and monotone. */
    private void reach() {
        Set<String> reached = new HashSet<>();
        draft.cells().forEach(reached::addAll);
        for (int rank = 1; rank <= draft.levels().size(); rank++) {
            String key = draft.levels().get(rank - 1).key();
            if (!reached.contains(key)) {
                findings.add(Finding.error("level-unreachable", "level-" + rank, ModelCheck.word(draft, key)));
            }
        }
        if (reached.size() == 1 && !draft.cells().isEmpty()) {
            findings.add(Finding.warning("one-level", "matrix", ModelCheck.word(draft, draft.cell(1, 1))));
        } else if (draft.cells().stream().distinct().count() == 1) {
            findings.add(Finding.warning("confidence-without-effect", "matrix"));
        }
    }

    private String likelihood(int step) {
        return step(draft.likelihoods(), step);
    }

    private String severity(int step) {
        return step(draft.severities(), step);
    }

    private static String step(List<DraftStep> steps, int number) {
        String name = steps.get(number - 1).name();
        return name.isEmpty() ? Integer.toString(number) : number + " " + name;
    }
}
