package com.atlassian.jira.bc.project;

import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;

// unconfirmed: the getters; the builder's methods are those which plugins call
public class ProjectCreationData {
    private final String name;
    private final String key;
    private final String description;
    private final ProjectTypeKey projectTypeKey;
    private final ApplicationUser lead;
    private final String url;
    private final Long assigneeType;
    private final Long avatarId;
    private final String projectTemplateKey;

    private ProjectCreationData(Builder builder) {
        name = builder.name;
        key = builder.key;
        description = builder.description;
        projectTypeKey = builder.projectTypeKey;
        lead = builder.lead;
        url = builder.url;
        assigneeType = builder.assigneeType;
        avatarId = builder.avatarId;
        projectTemplateKey = builder.projectTemplateKey;
    }

    public String getName() {
        return name;
    }

    public String getKey() {
        return key;
    }

    public String getDescription() {
        return description;
    }

    public ProjectTypeKey getProjectTypeKey() {
        return projectTypeKey;
    }

    public ApplicationUser getLead() {
        return lead;
    }

    public String getUrl() {
        return url;
    }

    public Long getAssigneeType() {
        return assigneeType;
    }

    public Long getAvatarId() {
        return avatarId;
    }

    public String getProjectTemplateKey() {
        return projectTemplateKey;
    }

    public static class Builder {
        private String name;
        private String key;
        private String description;
        private ProjectTypeKey projectTypeKey;
        private ApplicationUser lead;
        private String url;
        private Long assigneeType;
        private Long avatarId;
        private String projectTemplateKey;

        public Builder withName(String name) {
            this.name = name;
            return this;
        }

        public Builder withKey(String key) {
            this.key = key;
            return this;
        }

        public Builder withDescription(String description) {
            this.description = description;
            return this;
        }

        public Builder withType(ProjectTypeKey projectTypeKey) {
            this.projectTypeKey = projectTypeKey;
            return this;
        }

        // unconfirmed: this overload
        public Builder withType(String projectTypeKey) {
            return withType(new ProjectTypeKey(projectTypeKey));
        }

        public Builder withLead(ApplicationUser lead) {
            this.lead = lead;
            return this;
        }

        public Builder withUrl(String url) {
            this.url = url;
            return this;
        }

        public Builder withAssigneeType(Long assigneeType) {
            this.assigneeType = assigneeType;
            return this;
        }

        public Builder withAvatarId(Long avatarId) {
            this.avatarId = avatarId;
            return this;
        }

        public Builder withProjectTemplateKey(String projectTemplateKey) {
            this.projectTemplateKey = projectTemplateKey;
            return this;
        }

        public ProjectCreationData build() {
            return new ProjectCreationData(this);
        }
    }
}
