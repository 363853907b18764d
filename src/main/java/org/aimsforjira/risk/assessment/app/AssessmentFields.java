package org.aimsforjira.risk.assessment.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.risk.app.RiskOptions;
import org.aimsforjira.risk.assessment.app.AssessmentRules.Said;
import org.aimsforjira.risk.assessment.domain.ConsequenceRating;
import org.aimsforjira.risk.domain.RiskNature;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.OptionIds;
import org.aimsforjira.shared.Outcome;

/** What an assessment writes into the fields of its issue. */
@Named
public class AssessmentFields {

    private final RiskOptions options;
    private final JiraPieces pieces;

    @Inject
    public AssessmentFields(RiskOptions options, JiraPieces pieces) {
        this.options = options;
        this.pieces = pieces;
    }

    /**
     * The options of all fields. To whom and what kind a consequence is, is added to what the issue says already; what it says already
     * may be rated again, even if an administrator has disabled that option.
     *
     * @return them by field; or {@code risk.value-unknown}, {@code risk.option-gone}, {@code risk.field-gone}
     */
    Outcome<Map<FieldRole, List<Long>>> chosen(SeenIssue issue, Said said) {
        long project = issue.projectId();
        RiskNature added = new RiskNature(
                List.of(),
                added(issue, FieldRole.AI_CONSEQUENCE_TO, said, ConsequenceRating::to),
                added(issue, FieldRole.AI_CONSEQUENCE_KIND, said, ConsequenceRating::kind));
        return options.of(said.inherent(), project)
                .flatMap(inherent -> options.ofResidual(said.residual(), project)
                        .flatMap(residual -> options.of(added, project).map(kinds -> {
                            Map<FieldRole, List<Long>> all = new EnumMap<>(FieldRole.class);
                            all.putAll(inherent);
                            all.putAll(residual);
                            kinds.forEach((role, ids) -> {
                                if (!ids.isEmpty()) {
                                    all.put(role, joined(issue.options(role), ids));
                                }
                            });
                            return all;
                        })));
    }

    private List<String> added(SeenIssue issue, FieldRole role, Said said, Function<ConsequenceRating, String> part) {
        List<String> there = OptionIds.of(pieces, role, issue.projectId()).keysOf(issue.options(role));
        return said.consequences().stream()
                .map(part)
                .filter(key -> !there.contains(key))
                .distinct()
                .toList();
    }

    private static List<Long> joined(List<Long> before, List<Long> added) {
        return Stream.of(before, added)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
