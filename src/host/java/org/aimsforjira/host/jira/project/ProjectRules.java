package org.aimsforjira.host.jira.project;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.aimsforjira.host.jira.Texts;
import org.aimsforjira.host.jira.user.Users;
import org.jspecify.annotations.Nullable;

/**
 * What a new project must be like. Keys: Atlassian's documentation "Changing the project key format" (pattern
 * {@code ([A-Z][A-Z]+)}, at most 10 characters); names: 2 to 80 characters, unique without regard to case. The names of the fields in
 * the errors are those of the constants of Jira's ProjectService.
 */
final class ProjectRules {
    static final int NAME_LIMIT = 80;
    static final int KEY_LIMIT = 10;

    private static final int NAME_MINIMUM = 2;
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z]+");

    private final Projects projects;
    private final Users users;

    ProjectRules(Projects projects, Users users) {
        this.projects = projects;
        this.users = users;
    }

    ErrorCollection check(ProjectCreationData wanted, Locale locale) {
        ErrorCollection errors = new SimpleErrorCollection();
        String name = wanted.getName();
        if (name == null || name.isBlank()) {
            error(errors, "projectName", Texts.text(locale, "project.name.missing"));
        } else if (name.length() > NAME_LIMIT) {
            error(errors, "projectName", Texts.text(locale, "project.name.long", NAME_LIMIT));
        } else if (name.length() < NAME_MINIMUM) {
            error(errors, "projectName", Texts.text(locale, "project.name.short", NAME_MINIMUM));
        } else if (projects.byName(name).isPresent()) {
            error(errors, "projectName", Texts.text(locale, "project.name.taken"));
        }
        checkKey(wanted.getKey(), locale, errors);
        if (wanted.getLead() == null) {
            error(errors, "projectLead", Texts.text(locale, "project.lead.missing"));
        } else if (users.byKey(wanted.getLead().getKey()).isEmpty()) {
            error(errors, "projectLead", Texts.text(locale, "project.lead.unknown"));
        }
        if (wanted.getProjectTypeKey() == null) {
            error(errors, "projectType", Texts.text(locale, "project.type.missing"));
        }
        return errors;
    }

    private void checkKey(@Nullable String key, Locale locale, ErrorCollection errors) {
        if (key == null || key.isBlank()) {
            error(errors, "projectKey", Texts.text(locale, "project.key.missing"));
        } else if (!KEY.matcher(key).matches()) {
            error(errors, "projectKey", Texts.text(locale, "project.key.pattern"));
        } else if (key.length() > KEY_LIMIT) {
            error(errors, "projectKey", Texts.text(locale, "project.key.long", KEY_LIMIT));
        } else {
            projects.byAnyKey(key)
                    .ifPresent(other ->
                            error(errors, "projectKey", Texts.text(locale, "project.key.taken", other.getName())));
        }
    }

    private static void error(ErrorCollection errors, String field, String message) {
        errors.addError(field, message, ErrorCollection.Reason.VALIDATION_FAILED);
    }
}
