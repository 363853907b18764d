package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.IssueOperation;
import java.util.Collection;

public interface FieldScreenScheme {
    Long getId();

    String getName();

    void setName(String name);

    String getDescription();

    void setDescription(String description);

    Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems();

    /** {@code null} asks for the default item; an operation without an item of its own answers {@code null}. */
    FieldScreenSchemeItem getFieldScreenSchemeItem(IssueOperation issueOperation);

    /** The screen in effect: that of the operation, else that of the default item. */
    FieldScreen getFieldScreen(IssueOperation issueOperation);

    void addFieldScreenSchemeItem(FieldScreenSchemeItem fieldScreenSchemeItem);

    FieldScreenSchemeItem removeFieldScreenSchemeItem(IssueOperation issueOperation);

    void store();

    void remove();
}
