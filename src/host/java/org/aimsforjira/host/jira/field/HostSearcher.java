package org.aimsforjira.host.jira.field;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.fields.CustomField;

/**
 * A stock searcher; what it searches follows from the type of the field.
 *
 * @param key complete module key
 */
public record HostSearcher(String key) implements CustomFieldSearcher {
    @Override
    public void init(CustomField field) {
        // Nothing to prepare.
    }
}
