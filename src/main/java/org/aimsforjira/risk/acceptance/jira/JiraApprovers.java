package org.aimsforjira.risk.acceptance.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.aimsforjira.risk.acceptance.domain.Approvers;
import org.aimsforjira.shared.UserKey;

/** Jira's project roles, by id. */
@Named
public class JiraApprovers implements Approvers {

    private final ProjectRoleManager roles;
    private final ProjectManager projects;
    private final UserManager users;

    @Inject
    public JiraApprovers(
            @ComponentImport ProjectRoleManager roles,
            @ComponentImport ProjectManager projects,
            @ComponentImport UserManager users) {
        this.roles = roles;
        this.projects = projects;
        this.users = users;
    }

    @Override
    public Optional<String> roleName(long roleId) {
        return Optional.ofNullable(roles.getProjectRole(roleId)).map(ProjectRole::getName);
    }

    @Override
    public boolean has(UserKey person, long roleId, long projectId) {
        ProjectRole role = roles.getProjectRole(roleId);
        Project project = projects.getProjectObj(projectId);
        ApplicationUser user = users.getUserByKey(person.value());
        return role != null && project != null && user != null && roles.isUserInProjectRole(user, role, project);
    }
}
