package org.aimsforjira.risk.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aimsforjira.aims.domain.AimsRepository;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.domain.RiskModels;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraPieces;

/** Reads AI risks out of issues: options go by the keys that set-up knows them by, never by their texts. */
@Named
public class AiRiskReader {

    private final JiraPieces pieces;
    private final AimsRepository aims;
    private final RiskModels models;

    @Inject
    public AiRiskReader(JiraPieces pieces, AimsRepository aims, RiskModels models) {
        this.pieces = pieces;
        this.aims = aims;
        this.models = models;
    }

    /** The risk; empty for an issue of another type. */
    public Optional<AiRisk> risk(SeenIssue issue) {
        if (!isRisk(issue)) {
            return Optional.empty();
        }
        RiskModel model = model(issue.projectId());
        Rating rating = rating(issue);
        Rating residual = new Rating(
                step(issue, FieldRole.AI_RESIDUAL_LIKELIHOOD),
                step(issue, FieldRole.AI_RESIDUAL_SEVERITY),
                Optional.empty());
        return Optional.of(new AiRisk(
                issue.id(),
                issue.key(),
                issue.projectId(),
                issue.summary(),
                issue.status(),
                issue.statusCategory(),
                rating,
                model.assess(rating),
                residual,
                model.residual(residual),
                keys(issue, FieldRole.AI_CONSEQUENCE_KIND),
                controls(issue),
                issue.assignee(),
                issue.labels().contains(AiRisk.EMERGING_LABEL)));
    }

    /** The model in force in the register project; the built-in one where there is no AIMS. No query. */
    public RiskModel model(long projectId) {
        return aims.ofProject(projectId).map(one -> models.of(one.id())).orElse(RiskModel.DEFAULT);
    }

    public boolean isRisk(SeenIssue issue) {
        return is(issue, IssueTypeRole.AI_RISK);
    }

    public boolean isSystem(SeenIssue issue) {
        return is(issue, IssueTypeRole.AI_SYSTEM);
    }

    /** Whether the type of the issue plays any role in an AIMS, so that it is no ordinary issue. */
    public boolean hasRole(SeenIssue issue) {
        return List.of(IssueTypeRole.values()).stream().anyMatch(role -> is(issue, role));
    }

    private boolean is(SeenIssue issue, IssueTypeRole role) {
        return pieces.issueType(role)
                .filter(type -> type.equals(issue.issueType()))
                .isPresent();
    }

    /** The controls named in <em>Annex A controls</em>. */
    public SortedSet<ControlId> controls(SeenIssue issue) {
        SortedSet<ControlId> controls = new TreeSet<>();
        keys(issue, FieldRole.ANNEX_A_CONTROLS).stream()
                .filter(ControlId::isWellFormed)
                .map(ControlId::new)
                .forEach(controls::add);
        return controls;
    }

    private Rating rating(SeenIssue issue) {
        return new Rating(
                step(issue, FieldRole.AI_LIKELIHOOD),
                step(issue, FieldRole.AI_SEVERITY),
                keys(issue, FieldRole.AI_CONFIDENCE).stream().findFirst().flatMap(Confidence::of));
    }

    private Optional<Integer> step(SeenIssue issue, FieldRole role) {
        return keys(issue, role).stream()
                .filter(key -> key.matches("[1-9]|10"))
                .findFirst()
                .map(Integer::valueOf);
    }

    private List<String> keys(SeenIssue issue, FieldRole role) {
        Map<Long, String> keys = pieces.optionKeys(role, issue.projectId());
        return issue.options(role).stream()
                .map(keys::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
