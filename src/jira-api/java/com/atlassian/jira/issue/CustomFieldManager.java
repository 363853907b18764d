package com.atlassian.jira.issue;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

// unconfirmed (memory only): getGlobalCustomFieldObjects, isCustomField
public interface CustomFieldManager {
    /**
     * A list that holds one {@code null} issue type means all issue types. The context nodes decide whether the first
     * context is global or for projects.
     */
    CustomField createCustomField(
            String fieldName,
            String description,
            CustomFieldType fieldType,
            CustomFieldSearcher customFieldSearcher,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes)
            throws GenericEntityException;

    CustomFieldType getCustomFieldType(String key);

    CustomFieldSearcher getCustomFieldSearcher(String key);

    List<CustomFieldSearcher> getCustomFieldSearchers(CustomFieldType customFieldType);

    /** {@code id} in its long form, {@code customfield_10000}. */
    CustomField getCustomFieldObject(String id);

    CustomField getCustomFieldObject(Long id);

    Collection<CustomField> getCustomFieldObjectsByName(String customFieldName);

    List<CustomField> getCustomFieldObjects();

    List<CustomField> getCustomFieldObjects(Issue issue);

    List<CustomField> getCustomFieldObjects(Long projectId, List<String> issueTypes);

    List<CustomField> getGlobalCustomFieldObjects();

    boolean exists(String id);

    boolean isCustomField(String id);

    void updateCustomField(Long id, String name, String description, CustomFieldSearcher searcher);

    void removeCustomField(CustomField customField) throws RemoveException;

    void refresh();
}
