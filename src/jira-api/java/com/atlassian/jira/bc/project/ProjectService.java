package com.atlassian.jira.bc.project;

import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;

// unconfirmed (memory only): getMaximumNameLength, getMaximumKeyLength, getProjectCreationData
public interface ProjectService {
    CreateProjectValidationResult validateCreateProject(ApplicationUser user, ProjectCreationData projectCreationData);

    /** @throws IllegalStateException if the result is not valid */
    Project createProject(CreateProjectValidationResult createProjectValidationResult);

    GetProjectResult getProjectById(ApplicationUser user, Long id);

    GetProjectResult getProjectById(Long id);

    GetProjectResult getProjectByKey(ApplicationUser user, String key);

    GetProjectResult getProjectByKey(String key);

    ServiceOutcome<List<Project>> getAllProjects(ApplicationUser user);

    ServiceOutcome<List<Project>> getAllProjects();

    int getMaximumNameLength();

    int getMaximumKeyLength();

    // unconfirmed: supertypes and constructors of the three result types; their names are documented
    abstract class AbstractProjectResult extends ServiceResultImpl implements ServiceOutcome<Project> {
        private final Project project;

        public AbstractProjectResult(ErrorCollection errorCollection) {
            this(errorCollection, null);
        }

        public AbstractProjectResult(ErrorCollection errorCollection, Project project) {
            super(errorCollection);
            this.project = project;
        }

        @Override
        public Project get() {
            return project;
        }

        @Override
        public Project getReturnedValue() {
            return project;
        }

        public Project getProject() {
            return project;
        }
    }

    class GetProjectResult extends AbstractProjectResult {
        public GetProjectResult(ErrorCollection errorCollection) {
            super(errorCollection);
        }

        public GetProjectResult(Project project) {
            super(new SimpleErrorCollection(), project);
        }

        public GetProjectResult(ErrorCollection errorCollection, Project project) {
            super(errorCollection, project);
        }
    }

    class CreateProjectValidationResult extends ServiceResultImpl {
        private final ApplicationUser user;
        private final ProjectCreationData projectCreationData;

        public CreateProjectValidationResult(ErrorCollection errorCollection) {
            this(errorCollection, null, null);
        }

        public CreateProjectValidationResult(
                ErrorCollection errorCollection, ApplicationUser user, ProjectCreationData projectCreationData) {
            super(errorCollection);
            this.user = user;
            this.projectCreationData = projectCreationData;
        }

        public ApplicationUser getUser() {
            return user;
        }

        public ProjectCreationData getProjectCreationData() {
            return projectCreationData;
        }
    }
}
