package com.atlassian.jira.plugin;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.plugin.ModuleDescriptor;

public interface JiraResourcedModuleDescriptor<T> extends ModuleDescriptor<T> {
    /** Texts in the language of whoever asks. */
    I18nHelper getI18nBean();
}
