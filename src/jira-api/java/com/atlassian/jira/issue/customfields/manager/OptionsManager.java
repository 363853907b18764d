package com.atlassian.jira.issue.customfields.manager;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Collection;
import java.util.List;

// unconfirmed (memory only): findByOptionValue, findByParentId, getAllOptions, updateOptions,
//     deleteOptionAndChildren, removeCustomFieldOptions, removeCustomFieldConfigOptions
public interface OptionsManager {
    Options getOptions(FieldConfig fieldConfig);

    Option createOption(FieldConfig fieldConfig, Long parentOptionId, Long sequence, String value);

    List<Option> createOptions(FieldConfig fieldConfig, Long parentOptionId, Long sequence, Iterable<String> options);

    Option findByOptionId(Long optionId);

    List<Option> findByOptionValue(String value);

    List<Option> findByParentId(Long parentOptionId);

    List<Option> getAllOptions();

    void updateOptions(Collection<Option> options);

    void setValue(Option option, String value);

    void enableOption(Option option);

    void disableOption(Option option);

    void deleteOptionAndChildren(Option option);

    void removeCustomFieldOptions(CustomField customField);

    void removeCustomFieldConfigOptions(FieldConfig fieldConfig);
}
