package org.aimsforjira.platform.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.aimsforjira.shared.Projects;
import org.jspecify.annotations.Nullable;

/** Projects as Jira knows them. Former keys of a project are not followed: an address shows one key. */
@Named
public class JiraProjects implements Projects {

    private final ProjectManager projectManager;

    @Inject
    public JiraProjects(@ComponentImport ProjectManager projectManager) {
        this.projectManager = projectManager;
    }

    @Override
    public Optional<ProjectRef> byKey(String key) {
        return ref(projectManager.getProjectByCurrentKey(key));
    }

    @Override
    public Optional<ProjectRef> byId(long id) {
        return ref(projectManager.getProjectObj(id));
    }

    private static Optional<ProjectRef> ref(@Nullable Project project) {
        return Optional.ofNullable(project)
                .map(known -> new ProjectRef(known.getId(), known.getKey(), known.getName()));
    }
}
