package org.aimsforjira.issues.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryItem;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsforjira.issues.domain.IssueChanges;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.shared.UserKey;

/** Jira's change history of an issue, which it loads whole. */
@Named
public class JiraIssueChanges implements IssueChanges {

    private final IssueManager issues;
    private final ChangeHistoryManager history;
    private final CustomFieldManager customFields;
    private final JiraPieces pieces;

    @Inject
    public JiraIssueChanges(
            @ComponentImport IssueManager issues,
            @ComponentImport ChangeHistoryManager history,
            @ComponentImport CustomFieldManager customFields,
            JiraPieces pieces) {
        this.issues = issues;
        this.history = history;
        this.customFields = customFields;
        this.pieces = pieces;
    }

    @Override
    public Optional<Change> newest(long issueId, Set<FieldRole> fields) {
        Issue issue = issues.getIssueObject(issueId);
        if (issue == null) {
            return Optional.empty();
        }
        Set<String> names = fields.stream()
                .flatMap(role -> pieces.field(role).stream())
                .map(customFields::getCustomFieldObject)
                .filter(Objects::nonNull)
                .map(CustomField::getFieldName)
                .collect(Collectors.toSet());
        return history.getAllChangeItems(issue).stream()
                .filter(item -> names.contains(item.getField()))
                .max(Comparator.comparing(ChangeHistoryItem::getCreated))
                .flatMap(item -> Optional.ofNullable(item.getUserKey())
                        .filter(key -> !key.isEmpty())
                        .map(key ->
                                new Change(new UserKey(key), item.getCreated().toInstant())));
    }
}
