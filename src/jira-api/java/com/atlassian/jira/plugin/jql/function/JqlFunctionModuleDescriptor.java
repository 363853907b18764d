package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.plugin.JiraResourcedModuleDescriptor;

// unconfirmed: that it is an interface on 11; it was an abstract class in 4.3
public interface JqlFunctionModuleDescriptor extends JiraResourcedModuleDescriptor<JqlFunction> {
    String getFunctionName();

    boolean isList();
}
