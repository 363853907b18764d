package org.aimsforjira.evidence.web;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.platform.web.IssueCondition;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.shared.UserKey;

/**
 * Shows the panel on issues that are marked as evidence, to those who may view an AIMS. Asked on every issue view of Jira: no query of
 * ours, only the issue's own value, which the page has read anyway.
 */
@Named
public class EvidencePanelCondition extends IssueCondition {

    private final AimsAccess access;
    private final JiraPieces pieces;
    private final CustomFieldManager customFields;

    @Inject
    public EvidencePanelCondition(
            AimsAccess access, JiraPieces pieces, @ComponentImport CustomFieldManager customFields) {
        this.access = access;
        this.pieces = pieces;
        this.customFields = customFields;
    }

    @Override
    protected boolean shows(ApplicationUser user, Issue issue, JiraHelper helper) {
        return !access.viewable(new UserKey(user.getKey())).isEmpty()
                && field().filter(field -> issue.getCustomFieldValue(field) != null)
                        .isPresent();
    }

    private Optional<CustomField> field() {
        return pieces.field(FieldRole.AI_EVIDENCE_FOR)
                .flatMap(id -> Optional.ofNullable(customFields.getCustomFieldObject(id)));
    }
}
