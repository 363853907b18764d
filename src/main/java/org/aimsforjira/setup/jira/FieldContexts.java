package org.aimsforjira.setup.jira;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.setup.domain.JiraPieces.OptionRef;

/** Which of a field's contexts holds where. */
final class FieldContexts {

    private FieldContexts() {}

    /** The context that names the project, else the one for all projects. */
    static Optional<FieldConfigScheme> in(CustomField field, long projectId) {
        return own(field, projectId).or(() -> everywhere(field));
    }

    /** The context that names the project. */
    static Optional<FieldConfigScheme> own(CustomField field, long projectId) {
        return field.getConfigurationSchemes().stream()
                .filter(scheme -> !scheme.isAllProjects()
                        && scheme.getAssociatedProjectIds().contains(projectId))
                .findFirst();
    }

    /** The context for all projects that have none of their own. */
    static Optional<FieldConfigScheme> everywhere(CustomField field) {
        return field.getConfigurationSchemes().stream()
                .filter(FieldConfigScheme::isAllProjects)
                .findFirst();
    }

    static List<OptionRef> refs(Options options) {
        return options.stream().map(FieldContexts::ref).toList();
    }

    private static OptionRef ref(Option option) {
        return new OptionRef(option.getOptionId(), option.getValue(), Boolean.TRUE.equals(option.getDisabled()));
    }
}
