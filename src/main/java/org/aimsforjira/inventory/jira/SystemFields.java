package org.aimsforjira.inventory.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.inventory.domain.AiSystem;
import org.aimsforjira.inventory.domain.AiSystemDetails;
import org.aimsforjira.inventory.domain.SystemFilter.Progress;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.shared.UserKey;
import org.jspecify.annotations.Nullable;

/** Reads AI systems out of issues. A field that is missing, or holds another sort of value than it should, reads as empty. */
@Named
public class SystemFields {

    private final CustomFieldManager customFieldManager;
    private final JiraPieces pieces;

    @Inject
    public SystemFields(@ComponentImport CustomFieldManager customFieldManager, JiraPieces pieces) {
        this.customFieldManager = customFieldManager;
        this.pieces = pieces;
    }

    /** A reader for one request; it looks each field up once. */
    Reader reader() {
        return new Reader();
    }

    /** Reads issues for one request. */
    final class Reader {
        private final Map<FieldRole, Optional<CustomField>> fields = new EnumMap<>(FieldRole.class);

        AiSystem system(Issue issue) {
            Status status = issue.getStatus();
            return new AiSystem(
                    issue.getId(),
                    issue.getKey(),
                    text(issue.getSummary()),
                    options(value(issue, FieldRole.AI_ROLE)),
                    option(value(issue, FieldRole.AI_TIER)),
                    option(value(issue, FieldRole.AI_REGULATORY_CLASS)),
                    user(value(issue, FieldRole.AI_OWNER)),
                    day(value(issue, FieldRole.AI_NEXT_REVIEW)),
                    status == null ? "" : status.getNameTranslation(),
                    status == null ? Optional.empty() : progress(status.getStatusCategory()),
                    issue.getUpdated().toInstant());
        }

        AiSystemDetails details(Issue issue) {
            return new AiSystemDetails(
                    system(issue),
                    issue.getProjectId(),
                    text(value(issue, FieldRole.AI_PURPOSE)),
                    text(value(issue, FieldRole.AI_DATA_SOURCES)),
                    text(value(issue, FieldRole.AI_SUPPLIER)),
                    text(value(issue, FieldRole.AI_EXTERNAL_ID)));
        }

        private @Nullable Object value(Issue issue, FieldRole role) {
            return fields.computeIfAbsent(role, SystemFields.this::field)
                    .map(issue::getCustomFieldValue)
                    .orElse(null);
        }
    }

    private Optional<CustomField> field(FieldRole role) {
        return pieces.field(role).map(customFieldManager::getCustomFieldObject);
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }

    private static String option(@Nullable Object value) {
        return value instanceof Option option ? option.getValue() : "";
    }

    private static List<String> options(@Nullable Object value) {
        return value instanceof Collection<?> many
                ? many.stream()
                        .filter(Option.class::isInstance)
                        .map(one -> ((Option) one).getValue())
                        .toList()
                : List.of();
    }

    private static Optional<UserKey> user(@Nullable Object value) {
        return value instanceof ApplicationUser user ? Optional.of(new UserKey(user.getKey())) : Optional.empty();
    }

    /** Jira keeps a day as midnight in the server's own zone. */
    private static Optional<LocalDate> day(@Nullable Object value) {
        return value instanceof java.util.Date date
                ? Optional.of(new Timestamp(date.getTime()).toLocalDateTime().toLocalDate())
                : Optional.empty();
    }

    private static Optional<Progress> progress(@Nullable StatusCategory category) {
        if (category == null) {
            return Optional.empty();
        }
        return switch (category.getKey()) {
            case StatusCategory.TO_DO -> Optional.of(Progress.TO_DO);
            case StatusCategory.IN_PROGRESS -> Optional.of(Progress.IN_PROGRESS);
            case StatusCategory.COMPLETE -> Optional.of(Progress.DONE);
            default -> Optional.empty();
        };
    }
}
