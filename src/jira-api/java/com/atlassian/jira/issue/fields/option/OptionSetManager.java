package com.atlassian.jira.issue.fields.option;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Collection;

public interface OptionSetManager {
    OptionSet getOptionsForConfig(FieldConfig config);

    OptionSet createOptionSet(FieldConfig config, Collection<String> optionIds);

    OptionSet updateOptionSet(FieldConfig config, Collection<String> optionIds);

    OptionSet addOptionToOptionSet(FieldConfig config, String optionId);

    OptionSet removeOptionFromOptionSet(FieldConfig config, String optionId);

    void removeOptionSet(FieldConfig config);
}
