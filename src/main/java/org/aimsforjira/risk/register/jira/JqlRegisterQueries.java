package org.aimsforjira.risk.register.jira;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.aimsforjira.platform.search.Jql;
import org.aimsforjira.platform.search.Jql.Field;
import org.aimsforjira.platform.search.Jql.Sort;
import org.aimsforjira.risk.app.AiRiskReader;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.risk.domain.Cell;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.register.domain.LevelChoice;
import org.aimsforjira.risk.register.domain.RegisterQueries;
import org.aimsforjira.risk.register.domain.RiskColumn;
import org.aimsforjira.risk.register.domain.RiskFilter;
import org.aimsforjira.risk.register.domain.RiskOrder;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraPieces;

/** Says in JQL which risks somebody asked for. Options go by their ids, those that were disabled too: risks may still have them. */
@Named
public class JqlRegisterQueries implements RegisterQueries {
    private static final String RISKS_OF = "aimsRisksOf";

    private final JiraPieces pieces;
    private final AiRiskReader reader;

    @Inject
    public JqlRegisterQueries(JiraPieces pieces, AiRiskReader reader) {
        this.pieces = pieces;
        this.reader = reader;
    }

    @Override
    public Optional<String> jql(long projectId, RiskFilter filter, Optional<String> issueKey, RiskOrder order) {
        return pieces.issueType(IssueTypeRole.AI_RISK)
                .map(type -> ordered(condition(projectId, type, filter, issueKey), order));
    }

    private Jql condition(long projectId, String type, RiskFilter filter, Optional<String> issueKey) {
        List<Jql> all = new ArrayList<>();
        all.add(Jql.hasId(Field.PROJECT, projectId));
        all.add(Jql.hasId(Field.ISSUE_TYPE, Long.parseLong(type)));
        all.add(issueKey.map(key -> Jql.is(Field.KEY, key))
                .orElseGet(() -> Jql.containsAllWords(Field.TEXT, filter.text())));
        filter.level().ifPresent(level -> all.add(level(FieldRole.AI_INHERENT_LEVEL, level, projectId)));
        filter.residual().ifPresent(level -> all.add(level(FieldRole.AI_RESIDUAL_LEVEL, level, projectId)));
        filter.control()
                .ifPresent(control -> all.add(has(FieldRole.ANNEX_A_CONTROLS, projectId, control.value()::equals)));
        if (!filter.system().isEmpty()) {
            all.add(Jql.in(Field.ISSUE, RISKS_OF, filter.system()));
        }
        filter.progress().ifPresent(progress -> all.add(Jql.is(Field.STATUS_CATEGORY, progress.jqlName())));
        filter.cell().ifPresent(cell -> all.add(cell(cell, projectId)));
        filter.residualCell().ifPresent(cell -> all.add(residualCell(cell, projectId)));
        filter.emerging()
                .ifPresent(is -> all.add(
                        is
                                ? Jql.is(Field.LABELS, AiRisk.EMERGING_LABEL)
                                : Jql.isNotOrEmpty(Field.LABELS, AiRisk.EMERGING_LABEL)));
        return Jql.all(all);
    }

    private Jql level(FieldRole role, LevelChoice choice, long projectId) {
        return choice.level().isPresent()
                ? has(role, projectId, choice.key()::equals)
                : custom(role).map(Jql::isEmpty).orElse(Jql.everything());
    }

    private Jql residualCell(Cell cell, long projectId) {
        return Jql.all(List.of(
                step(FieldRole.AI_RESIDUAL_SEVERITY, projectId, cell.severity()),
                step(FieldRole.AI_RESIDUAL_LIKELIHOOD, projectId, cell.likelihood())));
    }

    /** The risks whose likelihood counts as this one: rated so by somebody who is sure, or a step lower by somebody who is not. */
    private Jql cell(Cell cell, long projectId) {
        List<Jql> ways = new ArrayList<>();
        boolean highest = cell.likelihood() == reader.model(projectId).likelihoods();
        Jql rated = step(FieldRole.AI_LIKELIHOOD, projectId, cell.likelihood());
        ways.add(highest ? rated : Jql.all(List.of(rated, sure(projectId))));
        if (cell.likelihood() > 1) {
            ways.add(Jql.all(
                    List.of(step(FieldRole.AI_LIKELIHOOD, projectId, cell.likelihood() - 1), unsure(projectId))));
        }
        return Jql.all(List.of(step(FieldRole.AI_SEVERITY, projectId, cell.severity()), Jql.any(ways)));
    }

    private Jql step(FieldRole role, long projectId, int step) {
        return has(role, projectId, Integer.toString(step)::equals);
    }

    private Jql sure(long projectId) {
        return has(FieldRole.AI_CONFIDENCE, projectId, JqlRegisterQueries::isSure);
    }

    /** Low, empty, or an option that set-up does not know. */
    private Jql unsure(long projectId) {
        return custom(FieldRole.AI_CONFIDENCE)
                .map(field -> {
                    List<Long> sure = ids(FieldRole.AI_CONFIDENCE, projectId, JqlRegisterQueries::isSure);
                    return sure.isEmpty()
                            ? Jql.everything()
                            : Jql.any(List.of(Jql.isEmpty(field), Jql.hasNoneOf(field, sure)));
                })
                .orElse(Jql.everything());
    }

    private static boolean isSure(String key) {
        return Confidence.of(key).filter(known -> known != Confidence.LOW).isPresent();
    }

    /** The field has an option with such a key. Nothing has an option that is gone. */
    private Jql has(FieldRole role, long projectId, Predicate<String> key) {
        List<Long> ids = ids(role, projectId, key);
        return custom(role)
                .map(field -> ids.isEmpty() ? Jql.nothing() : Jql.hasAnyId(field, ids))
                .orElse(Jql.everything());
    }

    private List<Long> ids(FieldRole role, long projectId, Predicate<String> key) {
        return pieces.optionKeys(role, projectId).entrySet().stream()
                .filter(option -> key.test(option.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private String ordered(Jql condition, RiskOrder order) {
        Sort byKey = new Sort(Field.KEY, order.column() == RiskColumn.KEY && order.descending());
        return field(order.column())
                .filter(field -> !field.equals(Field.KEY))
                .map(field -> condition.orderedBy(new Sort(field, order.descending()), byKey))
                .orElseGet(() -> condition.orderedBy(byKey));
    }

    private Optional<Field> field(RiskColumn column) {
        return switch (column) {
            case KEY -> Optional.of(Field.KEY);
            case SUMMARY -> Optional.of(Field.SUMMARY);
            case STATUS -> Optional.of(Field.STATUS);
            case UPDATED -> Optional.of(Field.UPDATED);
            case LIKELIHOOD -> custom(FieldRole.AI_LIKELIHOOD);
            case SEVERITY -> custom(FieldRole.AI_SEVERITY);
            case LEVEL -> custom(FieldRole.AI_INHERENT_LEVEL);
            case RESIDUAL_LIKELIHOOD -> custom(FieldRole.AI_RESIDUAL_LIKELIHOOD);
            case RESIDUAL_SEVERITY -> custom(FieldRole.AI_RESIDUAL_SEVERITY);
            case RESIDUAL_LEVEL -> custom(FieldRole.AI_RESIDUAL_LEVEL);
        };
    }

    private Optional<Field> custom(FieldRole role) {
        return pieces.field(role).map(Field::custom);
    }
}
