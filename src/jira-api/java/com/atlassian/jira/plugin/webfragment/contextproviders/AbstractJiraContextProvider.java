package com.atlassian.jira.plugin.webfragment.contextproviders;

import com.atlassian.jira.plugin.webfragment.JiraWebInterfaceManager;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

public abstract class AbstractJiraContextProvider implements ContextProvider {
    @Override
    public void init(Map params) throws PluginParseException {}

    @Override
    public Map getContextMap(Map context) {
        ApplicationUser user = (ApplicationUser) context.get(JiraWebInterfaceManager.CONTEXT_KEY_USER);
        JiraHelper helper = (JiraHelper) context.get(JiraWebInterfaceManager.CONTEXT_KEY_HELPER);
        return getContextMap(user, helper);
    }

    public abstract Map getContextMap(ApplicationUser user, JiraHelper jiraHelper);
}
