package com.atlassian.jira.component;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueFactory;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.workflow.WorkflowManager;

// unconfirmed (memory only): getGlobalPermissionManager, getOptionsManager, getIssueFactory, getI18nHelperFactory
public class ComponentAccessor {
    private static volatile Worker worker;

    /** Called once by the host; a second worker replaces the first. */
    public static Worker initialiseWorker(Worker componentAccessorWorker) {
        worker = componentAccessorWorker;
        return worker;
    }

    private static Worker worker() {
        Worker current = worker;
        if (current == null) {
            throw new IllegalStateException("ComponentAccessor has not been initialised");
        }
        return current;
    }

    public static <T> T getComponent(Class<T> componentClass) {
        return worker().getComponent(componentClass);
    }

    public static <T> T getComponentOfType(Class<T> componentClass) {
        return worker().getComponentOfType(componentClass);
    }

    public static <T> T getOSGiComponentInstanceOfType(Class<T> componentClass) {
        return worker().getOSGiComponentInstanceOfType(componentClass);
    }

    public static JiraAuthenticationContext getJiraAuthenticationContext() {
        return getComponent(JiraAuthenticationContext.class);
    }

    public static PermissionManager getPermissionManager() {
        return getComponent(PermissionManager.class);
    }

    public static GlobalPermissionManager getGlobalPermissionManager() {
        return getComponent(GlobalPermissionManager.class);
    }

    public static PermissionSchemeManager getPermissionSchemeManager() {
        return getComponent(PermissionSchemeManager.class);
    }

    public static ProjectManager getProjectManager() {
        return getComponent(ProjectManager.class);
    }

    public static ConstantsManager getConstantsManager() {
        return getComponent(ConstantsManager.class);
    }

    public static CustomFieldManager getCustomFieldManager() {
        return getComponent(CustomFieldManager.class);
    }

    public static OptionsManager getOptionsManager() {
        return getComponent(OptionsManager.class);
    }

    public static FieldScreenManager getFieldScreenManager() {
        return getComponent(FieldScreenManager.class);
    }

    public static IssueManager getIssueManager() {
        return getComponent(IssueManager.class);
    }

    public static IssueFactory getIssueFactory() {
        return getComponent(IssueFactory.class);
    }

    public static IssueLinkManager getIssueLinkManager() {
        return getComponent(IssueLinkManager.class);
    }

    public static IssueService getIssueService() {
        return getComponent(IssueService.class);
    }

    public static UserManager getUserManager() {
        return getComponent(UserManager.class);
    }

    public static GroupManager getGroupManager() {
        return getComponent(GroupManager.class);
    }

    public static WorkflowManager getWorkflowManager() {
        return getComponent(WorkflowManager.class);
    }

    public static I18nHelper.BeanFactory getI18nHelperFactory() {
        return getComponent(I18nHelper.BeanFactory.class);
    }

    public interface Worker {
        <T> T getComponent(Class<T> componentClass);

        <T> T getComponentOfType(Class<T> componentClass);

        <T> T getOSGiComponentInstanceOfType(Class<T> componentClass);
    }
}
