package org.aimsforjira.host.jira.screen;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Jira's IssueTypeScreenSchemeManager. */
public final class IssueTypeScreenSchemeManagerService implements IssueTypeScreenSchemeManager {
    private final ScreenStore screens;

    /** Works on the screens. */
    public IssueTypeScreenSchemeManagerService(ScreenStore screens) {
        this.screens = screens;
    }

    @Override
    public Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes() {
        return List.copyOf(screens.typeSchemes());
    }

    @Override
    public @Nullable IssueTypeScreenScheme getIssueTypeScreenScheme(@Nullable Long id) {
        return screens.typeScheme(id).orElse(null);
    }

    @Override
    public @Nullable IssueTypeScreenScheme getIssueTypeScreenScheme(Project project) {
        return screens.projects()
                .byId(project.getId())
                .flatMap(known -> screens.typeScheme(known.row().issueTypeScreenScheme()))
                .orElse(null);
    }

    @Override
    public Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes(FieldScreenScheme fieldScreenScheme) {
        return screens.typeSchemes().stream()
                .filter(scheme -> scheme.getEntities().stream()
                        .anyMatch(entity -> fieldScreenScheme.equals(entity.getFieldScreenScheme())))
                .map(IssueTypeScreenScheme.class::cast)
                .toList();
    }

    @Override
    public @Nullable IssueTypeScreenScheme getDefaultScheme() {
        return screens.typeScheme(HostIssueTypeScreenScheme.DEFAULT).orElse(null);
    }

    @Override
    public @Nullable FieldScreenScheme getFieldScreenScheme(Issue issue) {
        return screens.projects()
                .byId(issue.getProjectId())
                .flatMap(known -> screens.typeScheme(known.row().issueTypeScreenScheme()))
                .map(scheme -> scheme.effective(issue.getIssueTypeId()))
                .orElse(null);
    }

    @Override
    public Collection<IssueTypeScreenSchemeEntity> getIssueTypeScreenSchemeEntities(IssueTypeScreenScheme scheme) {
        return scheme.getEntities();
    }

    @Override
    public void createIssueTypeScreenScheme(IssueTypeScreenScheme scheme) {
        scheme.store();
    }

    @Override
    public void updateIssueTypeScreenScheme(IssueTypeScreenScheme scheme) {
        scheme.store();
    }

    @Override
    public void removeIssueTypeScreenScheme(IssueTypeScreenScheme scheme) {
        scheme.remove();
    }

    @Override
    public void addSchemeAssociation(Project project, IssueTypeScreenScheme scheme) {
        screens.projects().setIssueTypeScreenScheme(project.getId(), scheme.getId());
    }

    /** A project always has a scheme here: the default one. */
    @Override
    public void removeSchemeAssociation(Project project, IssueTypeScreenScheme scheme) {
        associateWithDefaultScheme(project);
    }

    @Override
    public void associateWithDefaultScheme(Project project) {
        screens.projects().setIssueTypeScreenScheme(project.getId(), HostIssueTypeScreenScheme.DEFAULT);
    }
}
