package com.atlassian.jira.issue;

import com.atlassian.jira.util.I18nHelper;

// unconfirmed (memory only): setName, setDescription, getSequence, setSequence, getIconUrl, getIconUrlHtml,
//     getDescTranslation
public interface IssueConstant {
    String getId();

    String getName();

    void setName(String name);

    String getDescription();

    void setDescription(String description);

    Long getSequence();

    void setSequence(Long sequence);

    String getIconUrl();

    String getCompleteIconUrl();

    String getIconUrlHtml();

    String getNameTranslation();

    String getNameTranslation(String locale);

    String getNameTranslation(I18nHelper i18n);

    String getDescTranslation();

    String getDescTranslation(String locale);

    String getDescTranslation(I18nHelper i18n);
}
