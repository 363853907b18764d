package org.aimsforjira.setup.jira;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aimsforjira.setup.domain.JiraSnapshot.ScreenInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.ScreenSet;
import org.aimsforjira.setup.domain.JiraSnapshot.ScreensInJira;

/** Reads which screens a project uses, and which other projects use them too. */
@Named
public class ProjectScreens {

    private static final String FIELD_PREFIX = "customfield_";

    private final IssueTypeScreenSchemeManager schemes;
    private final ProjectManager projects;

    @Inject
    public ProjectScreens(
            @ComponentImport IssueTypeScreenSchemeManager schemes, @ComponentImport ProjectManager projects) {
        this.schemes = schemes;
        this.projects = projects;
    }

    ScreensInJira of(Project project) {
        IssueTypeScreenScheme scheme = schemes.getIssueTypeScreenScheme(project);
        Map<String, ScreenSet> byType = new TreeMap<>();
        Map<Long, FieldScreen> screens = new TreeMap<>();
        ScreenSet others = null;
        for (IssueTypeScreenSchemeEntity entity : schemes.getIssueTypeScreenSchemeEntities(scheme)) {
            ScreenSet set = screens(entity.getFieldScreenScheme(), screens);
            if (entity.getIssueTypeId() == null) {
                others = set;
            } else {
                byType.put(entity.getIssueTypeId(), set);
            }
        }
        Map<Long, List<Project>> users = users(screens.keySet());
        Map<Long, ScreenInJira> found = new TreeMap<>();
        screens.forEach((id, screen) -> found.put(
                id,
                new ScreenInJira(
                        id,
                        screen.getName(),
                        fields(screen),
                        JiraSchemaReader.without(project, JiraSchemaReader.refs(users.getOrDefault(id, List.of()))))));
        return new ScreensInJira(
                scheme.getName(),
                byType,
                Objects.requireNonNull(others, "An issue type screen scheme has a default entry"),
                found);
    }

    /** The projects on none of whose screens the field stands, by field; each scheme is looked through once. */
    Map<Long, List<Project>> projectsWithout(Set<Long> wanted) {
        Map<Long, Set<Long>> fieldsOfScheme = new HashMap<>();
        Map<Long, List<Project>> without = new TreeMap<>();
        for (Project project : projects.getProjects()) {
            IssueTypeScreenScheme scheme = schemes.getIssueTypeScreenScheme(project);
            Set<Long> there = fieldsOfScheme.computeIfAbsent(scheme.getId(), id -> fieldsOn(scheme));
            for (Long field : wanted) {
                if (!there.contains(field)) {
                    without.computeIfAbsent(field, id -> new ArrayList<>()).add(project);
                }
            }
        }
        return without;
    }

    private Set<Long> fieldsOn(IssueTypeScreenScheme scheme) {
        Map<Long, FieldScreen> screens = new HashMap<>();
        schemes.getIssueTypeScreenSchemeEntities(scheme)
                .forEach(entity -> screens(entity.getFieldScreenScheme(), screens));
        Set<Long> fields = new HashSet<>();
        screens.values().forEach(screen -> fields.addAll(fields(screen)));
        return fields;
    }

    private static ScreenSet screens(FieldScreenScheme scheme, Map<Long, FieldScreen> into) {
        FieldScreen create = scheme.getFieldScreen(IssueOperations.CREATE_ISSUE_OPERATION);
        FieldScreen edit = scheme.getFieldScreen(IssueOperations.EDIT_ISSUE_OPERATION);
        FieldScreen view = scheme.getFieldScreen(IssueOperations.VIEW_ISSUE_OPERATION);
        for (FieldScreen screen : List.of(create, edit, view)) {
            into.put(screen.getId(), screen);
        }
        return new ScreenSet(create.getId(), edit.getId(), view.getId());
    }

    /** The projects that use each of the screens; the schemes of projects repeat, so each scheme is looked through once. */
    private Map<Long, List<Project>> users(Set<Long> wanted) {
        Map<Long, Set<Long>> screensOfScheme = new HashMap<>();
        Map<Long, List<Project>> users = new HashMap<>();
        for (Project project : projects.getProjects()) {
            IssueTypeScreenScheme scheme = schemes.getIssueTypeScreenScheme(project);
            for (Long screen : screensOfScheme.computeIfAbsent(scheme.getId(), id -> screenIds(scheme))) {
                if (wanted.contains(screen)) {
                    users.computeIfAbsent(screen, id -> new ArrayList<>()).add(project);
                }
            }
        }
        return users;
    }

    private Set<Long> screenIds(IssueTypeScreenScheme scheme) {
        Set<Long> ids = new HashSet<>();
        for (IssueTypeScreenSchemeEntity entity : schemes.getIssueTypeScreenSchemeEntities(scheme)) {
            for (FieldScreenSchemeItem item : entity.getFieldScreenScheme().getFieldScreenSchemeItems()) {
                ids.add(item.getFieldScreenId());
            }
        }
        return ids;
    }

    private static Set<Long> fields(FieldScreen screen) {
        Set<Long> fields = new HashSet<>();
        for (FieldScreenTab tab : screen.getTabs()) {
            for (FieldScreenLayoutItem item : tab.getFieldScreenLayoutItems()) {
                number(item.getFieldId()).ifPresent(fields::add);
            }
        }
        return fields;
    }

    private static Optional<Long> number(String fieldId) {
        return fieldId.startsWith(FIELD_PREFIX)
                ? Optional.of(Long.valueOf(fieldId.substring(FIELD_PREFIX.length())))
                : Optional.empty();
    }
}
