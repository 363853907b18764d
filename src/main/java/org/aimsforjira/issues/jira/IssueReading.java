package org.aimsforjira.issues.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.issues.domain.SeenIssue.Schedule;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.shared.UserKey;
import org.jspecify.annotations.Nullable;

/** Reads what our use cases need out of an issue; a field of another sort than it should be reads as empty. */
@Named
public class IssueReading {

    private static final List<FieldRole> ON_RISKS = List.of(
            FieldRole.ANNEX_A_CONTROLS,
            FieldRole.AI_LIKELIHOOD,
            FieldRole.AI_SEVERITY,
            FieldRole.AI_CONFIDENCE,
            FieldRole.AI_CONSEQUENCE_TO,
            FieldRole.AI_CONSEQUENCE_KIND,
            FieldRole.AI_TREATMENT_OPTION,
            FieldRole.AI_RESIDUAL_LIKELIHOOD,
            FieldRole.AI_RESIDUAL_SEVERITY,
            FieldRole.AI_INHERENT_LEVEL,
            FieldRole.AI_RESIDUAL_LEVEL);
    private static final List<FieldRole> ON_OTHERS = List.of(FieldRole.ANNEX_A_CONTROLS);

    private final CustomFieldManager customFields;
    private final JiraPieces pieces;

    @Inject
    public IssueReading(@ComponentImport CustomFieldManager customFields, JiraPieces pieces) {
        this.customFields = customFields;
        this.pieces = pieces;
    }

    SeenIssue read(Issue issue) {
        Status status = issue.getStatus();
        StatusCategory category = status == null ? null : status.getStatusCategory();
        return new SeenIssue(
                issue.getId(),
                issue.getKey(),
                issue.getProjectId(),
                issue.getIssueTypeId(),
                Optional.ofNullable(issue.getSummary()).orElse(""),
                status == null ? "" : status.getNameTranslation(),
                category == null ? "" : category.getKey(),
                Optional.ofNullable(issue.getResolutionId()),
                Optional.ofNullable(issue.getAssigneeId()).map(UserKey::new),
                options(issue),
                schedule(issue),
                isRisk(issue) ? labels(issue) : Set.of());
    }

    /** The index knows them, so that issues that a search found bring them along. */
    private static Set<String> labels(Issue issue) {
        return issue.getLabels().stream().map(Label::getLabel).collect(Collectors.toSet());
    }

    private boolean isRisk(Issue issue) {
        return pieces.issueType(IssueTypeRole.AI_RISK)
                .filter(type -> type.equals(issue.getIssueTypeId()))
                .isPresent();
    }

    /** Jira keeps a day as its first moment by the clock of the server. */
    private static Schedule schedule(Issue issue) {
        return new Schedule(
                Optional.ofNullable(issue.getDueDate())
                        .map(due -> due.toLocalDateTime().toLocalDate()),
                Optional.ofNullable(issue.getOriginalEstimate()),
                Optional.ofNullable(issue.getEstimate()),
                Optional.ofNullable(issue.getResolutionDate()).map(Timestamp::toInstant));
    }

    private Map<FieldRole, List<Long>> options(Issue issue) {
        Map<FieldRole, List<Long>> options = new EnumMap<>(FieldRole.class);
        for (FieldRole role : isRisk(issue) ? ON_RISKS : ON_OTHERS) {
            List<Long> chosen = options(issue, role);
            if (!chosen.isEmpty()) {
                options.put(role, chosen);
            }
        }
        return options;
    }

    /** The ids of the options chosen in a field; empty too where the field is gone. */
    List<Long> options(Issue issue, FieldRole role) {
        return field(role).map(custom -> ids(issue.getCustomFieldValue(custom))).orElse(List.of());
    }

    Optional<CustomField> field(FieldRole role) {
        return pieces.field(role).map(customFields::getCustomFieldObject);
    }

    private static List<Long> ids(@Nullable Object value) {
        Collection<?> values = value instanceof Collection<?> several
                ? several
                : Optional.ofNullable(value).map(List::of).orElse(List.of());
        return values.stream()
                .filter(Option.class::isInstance)
                .map(option -> ((Option) option).getOptionId())
                .toList();
    }
}
