package com.atlassian.jira.issue.customfields.option;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.List;

// unconfirmed (memory only): getSequence, getRelatedCustomField, getParentOption, setSequence, retrieveAllChildren
public interface Option {
    Long getOptionId();

    Long getSequence();

    String getValue();

    Boolean getDisabled();

    FieldConfig getRelatedCustomField();

    Option getParentOption();

    List<Option> getChildOptions();

    void setSequence(Long sequence);

    void setValue(String value);

    void setDisabled(Boolean disabled);

    List<Option> retrieveAllChildren(List<Option> listToAddTo);

    void store();
}
