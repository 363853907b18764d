package org.aimsforjira.host.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which screen scheme each issue type of a project has. */
public final class HostIssueTypeScreenScheme implements IssueTypeScreenScheme {
    static final long DEFAULT = 1;

    private final ScreenStore screens;
    private @Nullable Long id;
    private String name;
    private @Nullable String description;

    HostIssueTypeScreenScheme(ScreenStore screens, @Nullable Long id, String name, @Nullable String description) {
        this.screens = screens;
        this.id = id;
        this.name = name;
        this.description = description;
    }

    @Override
    public @Nullable Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void setName(String newName) {
        name = newName;
    }

    @Override
    public @Nullable String getDescription() {
        return description;
    }

    @Override
    public void setDescription(@Nullable String newDescription) {
        description = newDescription;
    }

    /** The projects that use it, by name. */
    public List<Project> getProjects() {
        return screens.projects().all().stream()
                .filter(project ->
                        Long.valueOf(project.row().issueTypeScreenScheme()).equals(id))
                .map(Project.class::cast)
                .toList();
    }

    @Override
    public Collection<IssueTypeScreenSchemeEntity> getEntities() {
        return screens.data().entitiesOf(id).stream()
                .map(row -> (IssueTypeScreenSchemeEntity) new HostIssueTypeScreenSchemeEntity(screens, this, row))
                .toList();
    }

    @Override
    public @Nullable IssueTypeScreenSchemeEntity getEntity(@Nullable String issueTypeId) {
        return getEntities().stream()
                .filter(entity -> Objects.equals(entity.getIssueTypeId(), issueTypeId))
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable FieldScreenScheme getEffectiveFieldScreenScheme(IssueType issueType) {
        return effective(issueType.getId());
    }

    @Nullable
    FieldScreenScheme effective(@Nullable String issueTypeId) {
        IssueTypeScreenSchemeEntity own = getEntity(issueTypeId);
        IssueTypeScreenSchemeEntity entity = own == null ? getEntity(null) : own;
        return entity == null ? null : entity.getFieldScreenScheme();
    }

    @Override
    public void addEntity(IssueTypeScreenSchemeEntity entity) {
        entity.setIssueTypeScreenScheme(this);
        entity.store();
    }

    @Override
    public void removeEntity(@Nullable String issueTypeId) {
        IssueTypeScreenSchemeEntity entity = getEntity(issueTypeId);
        if (entity != null) {
            entity.remove();
        }
    }

    @Override
    public boolean containsEntity(@Nullable String issueTypeId) {
        return getEntity(issueTypeId) != null;
    }

    @Override
    public boolean isDefault() {
        return Long.valueOf(DEFAULT).equals(id);
    }

    @Override
    public void store() {
        if (id == null) {
            id = screens.insertNamed("issuetypescreenscheme", "IssueTypeScreenScheme", null, name, description);
        } else {
            screens.updateNamed("issuetypescreenscheme", id, name, description);
        }
    }

    @Override
    public void remove() {
        screens.db().transact(() -> {
            screens.delete("issuetypescreenschemeentity", "scheme", id);
            screens.delete("issuetypescreenscheme", "id", id);
        });
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HostIssueTypeScreenScheme scheme && id != null && id.equals(scheme.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
