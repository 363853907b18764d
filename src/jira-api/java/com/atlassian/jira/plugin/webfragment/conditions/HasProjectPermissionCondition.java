package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import java.util.Locale;
import java.util.Map;

// unconfirmed: the supertype
public class HasProjectPermissionCondition extends AbstractWebCondition {
    private ProjectPermissionKey permission;

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        String key = params.get("permission");
        if (key == null || key.isEmpty()) {
            throw new PluginParseException("the parameter 'permission' is missing");
        }
        switch (key.toLowerCase(Locale.ENGLISH)) {
            case "browse":
                permission = ProjectPermissions.BROWSE_PROJECTS;
                break;
            case "project":
                permission = ProjectPermissions.ADMINISTER_PROJECTS;
                break;
            case "create":
                permission = ProjectPermissions.CREATE_ISSUES;
                break;
            case "edit":
                permission = ProjectPermissions.EDIT_ISSUES;
                break;
            default:
                permission = new ProjectPermissionKey(key);
        }
        super.init(params);
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        Project project = jiraHelper == null ? null : jiraHelper.getProject();
        return project != null && ComponentAccessor.getPermissionManager().hasPermission(permission, project, user);
    }
}
