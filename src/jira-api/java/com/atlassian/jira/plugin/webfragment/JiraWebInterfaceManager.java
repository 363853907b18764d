package com.atlassian.jira.plugin.webfragment;

public interface JiraWebInterfaceManager {
    String CONTEXT_KEY_USERNAME = "username";
    String CONTEXT_KEY_USER = "user";
    String CONTEXT_KEY_HELPER = "helper";
    String CONTEXT_KEY_LOCATION = "location";
    String CONTEXT_KEY_I18N = "i18n";
}
