package org.aimsforjira.evidence.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.evidence.domain.EvidenceRule;
import org.aimsforjira.evidence.domain.IssueWork;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.jspecify.annotations.Nullable;

/**
 * The field <em>AI evidence for</em> of an issue. Options count by the control that set-up stored for them, whatever an administrator
 * calls them; options without one are no control of ours and are left alone.
 */
@Named
public class EvidenceField {

    private static final String CATEGORY_DONE = "done";

    private final CustomFieldManager customFields;
    private final OptionsManager options;
    private final JiraPieces pieces;

    @Inject
    public EvidenceField(
            @ComponentImport CustomFieldManager customFields,
            @ComponentImport OptionsManager options,
            JiraPieces pieces) {
        this.customFields = customFields;
        this.options = options;
        this.pieces = pieces;
    }

    /** The field in Jira; empty without set-up, or when it was deleted. */
    Optional<CustomField> field() {
        return pieces.field(FieldRole.AI_EVIDENCE_FOR)
                .flatMap(id -> Optional.ofNullable(customFields.getCustomFieldObject(id)));
    }

    /** The controls that the issue names; no query but the issue's own values. */
    SortedSet<ControlId> controls(Issue issue) {
        SortedSet<ControlId> controls = new TreeSet<>();
        Map<Long, String> keys = keys(issue);
        for (Option option : chosen(issue)) {
            control(keys.get(option.getOptionId())).ifPresent(controls::add);
        }
        return controls;
    }

    /** Whether it carries the label that says "tried, and it does not work". */
    static boolean isFailed(Issue issue) {
        return issue.getLabels().stream()
                .map(Label::getLabel)
                .anyMatch(EvidenceRule.DEFAULT.failingLabel()::equalsIgnoreCase);
    }

    static IssueWork work(Issue issue) {
        return new IssueWork(
                CATEGORY_DONE.equals(issue.getStatus().getStatusCategory().getKey()),
                Optional.ofNullable(issue.getResolutionId()),
                Optional.ofNullable(issue.getResolutionDate()).map(time -> time.toInstant()));
    }

    /**
     * The options that the issue has when it names these controls: one for each, and those it has that are no control of ours.
     *
     * @return empty where the field of this issue has no option for one of them
     */
    Optional<List<Option>> options(Issue issue, CustomField field, SortedSet<ControlId> controls) {
        Map<Long, String> keys = keys(issue);
        List<Option> wanted = new ArrayList<>();
        for (Option option : chosen(issue)) {
            if (control(keys.get(option.getOptionId())).isEmpty()) {
                wanted.add(option);
            }
        }
        FieldConfig config = field.getRelevantConfig(issue);
        List<Option> offered = config == null ? List.of() : List.copyOf(options.getOptions(config));
        for (ControlId control : controls) {
            Optional<Option> option = offered.stream()
                    .filter(candidate -> control.value().equals(keys.get(candidate.getOptionId())))
                    .findFirst();
            if (option.isEmpty()) {
                return Optional.empty();
            }
            wanted.add(option.get());
        }
        return Optional.of(wanted);
    }

    private Map<Long, String> keys(Issue issue) {
        return pieces.optionKeys(FieldRole.AI_EVIDENCE_FOR, issue.getProjectId());
    }

    private List<Option> chosen(Issue issue) {
        Object value = field().map(issue::getCustomFieldValue).orElse(null);
        return value instanceof Collection<?> several
                ? several.stream()
                        .filter(Option.class::isInstance)
                        .map(Option.class::cast)
                        .toList()
                : List.of();
    }

    private static Optional<ControlId> control(@Nullable String key) {
        return Optional.ofNullable(key).filter(ControlId::isWellFormed).map(ControlId::new);
    }
}
