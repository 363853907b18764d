package org.aimsforjira.setup.jira;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives a project a copy of its issue type screen scheme in which chosen issue types have screens of their own: one to create and
 * edit, one to view. Each copy has a name by which a run that was cut off finds it again, and the project is moved over last, so that
 * it never uses half a scheme.
 */
@Named
public class OwnScreens {

    private static final int LONGEST_NAME = 255;

    private final FieldScreenFactory factory;
    private final FieldScreenManager screens;
    private final FieldScreenSchemeManager screenSchemes;
    private final IssueTypeScreenSchemeManager typeScreenSchemes;
    private final IssueTypeManager issueTypes;

    @Inject
    public OwnScreens(
            @ComponentImport FieldScreenFactory factory,
            @ComponentImport FieldScreenManager screens,
            @ComponentImport FieldScreenSchemeManager screenSchemes,
            @ComponentImport IssueTypeScreenSchemeManager typeScreenSchemes,
            @ComponentImport IssueTypeManager issueTypes) {
        this.factory = factory;
        this.screens = screens;
        this.screenSchemes = screenSchemes;
        this.typeScreenSchemes = typeScreenSchemes;
        this.issueTypes = issueTypes;
    }

    void give(Project project, Set<String> types) {
        IssueTypeScreenScheme before = typeScreenSchemes.getIssueTypeScreenScheme(project);
        IssueTypeScreenScheme own = ownScheme(project, before);
        for (IssueTypeScreenSchemeEntity entity : List.copyOf(before.getEntities())) {
            @Nullable String type = entity.getIssueTypeId();
            boolean getsOwn = type != null && types.contains(type);
            if (!getsOwn && !own.containsEntity(type)) {
                add(own, type, entity.getFieldScreenScheme());
            }
        }
        for (String id : types) {
            IssueType type = issueTypes.getIssueType(id);
            if (type != null && !own.containsEntity(id)) {
                add(own, id, ownScreens(project, type, before.getEffectiveFieldScreenScheme(type)));
            }
        }
        typeScreenSchemes.removeSchemeAssociation(project, before);
        typeScreenSchemes.addSchemeAssociation(project, own);
    }

    /** On the project's own scheme that lost its screens to a copy by hand, the next name is taken. */
    private IssueTypeScreenScheme ownScheme(Project project, IssueTypeScreenScheme before) {
        String name = before.getName().equals(schemeName(project)) ? schemeName(project) + " 2" : schemeName(project);
        for (IssueTypeScreenScheme scheme : typeScreenSchemes.getIssueTypeScreenSchemes()) {
            if (scheme.getName().equals(name)) {
                return scheme;
            }
        }
        IssueTypeScreenScheme scheme = factory.createIssueTypeScreenScheme();
        scheme.setName(name);
        scheme.setDescription("Made by AIMS for Jira as a copy of " + before.getName());
        scheme.store();
        return scheme;
    }

    private static String schemeName(Project project) {
        return cut(project.getKey() + ": AIMS issue type screen scheme");
    }

    private void add(IssueTypeScreenScheme scheme, @Nullable String type, FieldScreenScheme screensOfType) {
        IssueTypeScreenSchemeEntity entity = factory.createIssueTypeScreenSchemeEntity();
        entity.setIssueTypeId(type);
        entity.setFieldScreenScheme(screensOfType);
        scheme.addEntity(entity);
    }

    private FieldScreenScheme ownScreens(Project project, IssueType type, FieldScreenScheme before) {
        String name = cut(project.getKey() + ": " + type.getName() + " screen scheme");
        FieldScreenScheme own = null;
        for (FieldScreenScheme scheme : screenSchemes.getFieldScreenSchemes()) {
            own = scheme.getName().equals(name) ? scheme : own;
        }
        if (own == null) {
            own = factory.createFieldScreenScheme();
            own.setName(name);
            own.setDescription("Made by AIMS for Jira as a copy of " + before.getName());
            own.store();
        }
        String prefix = project.getKey() + ": " + type.getName();
        FieldScreen edit = copy(cut(prefix + " screen"), before.getFieldScreen(IssueOperations.EDIT_ISSUE_OPERATION));
        FieldScreen view =
                copy(cut(prefix + " view screen"), before.getFieldScreen(IssueOperations.VIEW_ISSUE_OPERATION));
        item(own, null, edit);
        item(own, IssueOperations.VIEW_ISSUE_OPERATION, view);
        FieldScreen create = before.getFieldScreen(IssueOperations.CREATE_ISSUE_OPERATION);
        if (!create.getId()
                .equals(before.getFieldScreen(IssueOperations.EDIT_ISSUE_OPERATION)
                        .getId())) {
            item(own, IssueOperations.CREATE_ISSUE_OPERATION, copy(cut(prefix + " create screen"), create));
        }
        return own;
    }

    private void item(FieldScreenScheme scheme, @Nullable ScreenableIssueOperation operation, FieldScreen screen) {
        if (scheme.getFieldScreenSchemeItem(operation) == null) {
            FieldScreenSchemeItem item = factory.createFieldScreenSchemeItem();
            item.setIssueOperation(operation);
            item.setFieldScreen(screen);
            scheme.addFieldScreenSchemeItem(item);
        }
    }

    private FieldScreen copy(String name, FieldScreen original) {
        FieldScreen copy = null;
        for (FieldScreen screen : screens.getFieldScreens()) {
            copy = screen.getName().equals(name) ? screen : copy;
        }
        if (copy == null) {
            copy = factory.createScreen();
            copy.setName(name);
            copy.setDescription("Made by AIMS for Jira as a copy of " + original.getName());
            copy.store();
        }
        for (FieldScreenTab tab : original.getTabs()) {
            FieldScreenTab into = copy.getTabs().size() > tab.getPosition()
                    ? copy.getTab(tab.getPosition())
                    : copy.addTab(tab.getName());
            for (FieldScreenLayoutItem field : tab.getFieldScreenLayoutItems()) {
                if (!copy.containsField(field.getFieldId())) {
                    into.addFieldScreenLayoutItem(field.getFieldId());
                }
            }
        }
        return copy;
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
