package org.aimsforjira.evidence.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.evidence.domain.EvidenceRule;
import org.aimsforjira.evidence.domain.MarkingStep;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.shared.Refusal;

/**
 * Writes field and label in one update through Jira's issue service, as the person: with that person's permissions, history and
 * notifications. The field need not be on a screen of the project.
 */
@Named
public class EvidenceFieldWriter {

    private final IssueService issueService;
    private final EvidenceField field;

    @Inject
    public EvidenceFieldWriter(@ComponentImport IssueService issueService, EvidenceField field) {
        this.issueService = issueService;
        this.field = field;
    }

    Optional<Refusal> write(ApplicationUser user, long issueId, MarkingStep.Say say) {
        Optional<CustomField> known = field.field();
        if (known.isEmpty()) {
            return Optional.of(Refusal.conflict("evidence.not-set-up"));
        }
        Issue now = issueService.getIssue(user, issueId).getIssue();
        if (now == null) {
            return Optional.of(Refusal.notFound());
        }
        return field.options(now, known.get(), say.controls())
                .map(options -> write(user, now, known.get(), options, say))
                .orElseGet(() -> Optional.of(
                        Refusal.conflict("evidence.option-missing", FieldRole.AI_EVIDENCE_FOR.defaultName())));
    }

    private Optional<Refusal> write(
            ApplicationUser user, Issue now, CustomField custom, List<Option> options, MarkingStep.Say say) {
        IssueInputParameters input = issueService.newIssueInputParameters();
        input.setSkipScreenCheck(true);
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        if (!options.isEmpty()) {
            input.addCustomFieldValue(
                    custom.getIdAsLong(),
                    options.stream()
                            .map(option -> Long.toString(option.getOptionId()))
                            .toArray(String[]::new));
        }
        IssueService.UpdateValidationResult checked = issueService.validateUpdate(user, now.getId(), input);
        if (!checked.isValid()) {
            return Optional.of(refused(checked.getErrorCollection()));
        }
        MutableIssue issue = checked.getIssue();
        if (options.isEmpty()) {
            issue.setCustomFieldValue(custom, null);
        }
        if (!field.controls(issue).equals(say.controls())) {
            // Jira leaves out what a field configuration hides, without a word.
            return Optional.of(Refusal.conflict("evidence.field-not-there", custom.getFieldName(), now.getKey()));
        }
        Set<Label> labels = labels(now, say.failed());
        if (!labels.equals(now.getLabels())) {
            issue.setLabels(labels);
        }
        IssueService.IssueResult result = issueService.update(user, checked);
        return result.isValid() ? Optional.empty() : Optional.of(refused(result.getErrorCollection()));
    }

    /** The other labels stay. */
    private static Set<Label> labels(Issue issue, boolean failed) {
        String failing = EvidenceRule.DEFAULT.failingLabel();
        Set<Label> labels = new LinkedHashSet<>(issue.getLabels());
        if (!failed) {
            labels.removeIf(label -> failing.equalsIgnoreCase(label.getLabel()));
        } else if (!EvidenceField.isFailed(issue)) {
            labels.add(new Label(null, issue.getId(), failing));
        }
        return labels;
    }

    private static Refusal refused(ErrorCollection errors) {
        List<String> words = new ArrayList<>(errors.getErrorMessages());
        words.addAll(errors.getErrors().values());
        return Refusal.conflict("evidence.jira-refused", String.join(" ", words));
    }
}
