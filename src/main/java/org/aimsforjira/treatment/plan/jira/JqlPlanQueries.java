package org.aimsforjira.treatment.plan.jira;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.inventory.domain.SystemFilter.Owner;
import org.aimsforjira.inventory.domain.SystemFilter.Progress;
import org.aimsforjira.platform.search.Jql;
import org.aimsforjira.platform.search.Jql.Field;
import org.aimsforjira.platform.search.Jql.Sort;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.treatment.plan.domain.PlanFilter;
import org.aimsforjira.treatment.plan.domain.PlanFilter.Work;
import org.aimsforjira.treatment.plan.domain.PlanQueries;

/** Says in JQL which risks somebody asked for. What is asked of their treatments is a query of its own inside it. */
@Named
public class JqlPlanQueries implements PlanQueries {

    private static final String WITH_TREATMENTS = "aimsRisksWithTreatments";

    private final JiraPieces pieces;

    @Inject
    public JqlPlanQueries(JiraPieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public Optional<String> jql(long projectId, String projectKey, PlanFilter filter, LocalDate today) {
        return pieces.issueType(IssueTypeRole.AI_RISK)
                .map(type -> ordered(condition(projectId, projectKey, Long.parseLong(type), filter, today)));
    }

    private Jql condition(long projectId, String projectKey, long type, PlanFilter filter, LocalDate today) {
        List<Jql> all = new ArrayList<>();
        all.add(Jql.hasId(Field.PROJECT, projectId));
        all.add(Jql.hasId(Field.ISSUE_TYPE, type));
        all.add(Jql.containsAllWords(Field.TEXT, filter.text()));
        filter.option().ifPresent(option -> all.add(option(option, projectId)));
        if (filter.isAboutTreatments()) {
            all.add(Jql.in(
                    Field.ISSUE, WITH_TREATMENTS, treatments(filter, today).text(), projectKey));
        }
        return Jql.all(all);
    }

    private Jql option(String key, long projectId) {
        Optional<Field> field = pieces.field(FieldRole.AI_TREATMENT_OPTION).map(Field::custom);
        if (key.equals(PlanFilter.NO_OPTION)) {
            return field.map(Jql::isEmpty).orElse(Jql.everything());
        }
        List<Long> ids = pieces.optionKeys(FieldRole.AI_TREATMENT_OPTION, projectId).entrySet().stream()
                .filter(option -> option.getValue().equals(key))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return field.map(found -> ids.isEmpty() ? Jql.nothing() : Jql.hasAnyId(found, ids))
                .orElse(Jql.everything());
    }

    private static Jql treatments(PlanFilter filter, LocalDate today) {
        List<Jql> all = new ArrayList<>();
        if (!filter.project().isEmpty()) {
            all.add(Jql.is(Field.PROJECT, filter.project()));
        }
        if (filter.work() == Work.OVERDUE) {
            all.add(Jql.isBefore(Field.DUE, today));
        }
        if (filter.work() != Work.ANY) {
            all.add(Jql.isNot(Field.STATUS_CATEGORY, Progress.DONE.jqlName()));
        }
        all.add(assignee(filter.assignee()));
        return Jql.all(all);
    }

    private static Jql assignee(Owner assignee) {
        if (assignee instanceof Owner.Viewer) {
            return Jql.isCurrentUser(Field.ASSIGNEE);
        }
        if (assignee instanceof Owner.Nobody) {
            return Jql.isEmpty(Field.ASSIGNEE);
        }
        return assignee instanceof Owner.Named named ? Jql.is(Field.ASSIGNEE, named.userName()) : Jql.everything();
    }

    private String ordered(Jql condition) {
        Sort byKey = new Sort(Field.KEY, false);
        return pieces.field(FieldRole.AI_INHERENT_LEVEL)
                .map(field -> condition.orderedBy(new Sort(Field.custom(field), true), byKey))
                .orElseGet(() -> condition.orderedBy(byKey));
    }
}
