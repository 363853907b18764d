package com.atlassian.jira.issue.customfields.option;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.List;
import java.util.Map;

// unconfirmed (memory only): getRootOptions, moveToStartSequence, incrementSequence, decrementSequence,
//     moveToLastSequence, moveOptionToPosition, sortOptionsByValue, getRelatedFieldConfig
public interface Options extends List<Option> {
    List<Option> getRootOptions();

    Option getOptionById(Long optionId);

    Option getOptionForValue(String value, Long parentOptionId);

    Option addOption(Option parent, String value);

    void removeOption(Option option);

    void moveToStartSequence(Option option);

    void incrementSequence(Option option);

    void decrementSequence(Option option);

    void moveToLastSequence(Option option);

    void moveOptionToPosition(Map<Integer, Option> positionsToOptions);

    void sortOptionsByValue(Option parentOption);

    void setValue(Option option, String value);

    void enableOption(Option option);

    void disableOption(Option option);

    FieldConfig getRelatedFieldConfig();
}
