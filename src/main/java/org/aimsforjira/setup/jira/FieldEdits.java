package org.aimsforjira.setup.jira;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraSchemaWriter.SetupFailure;
import org.jspecify.annotations.Nullable;
import org.ofbiz.core.entity.GenericEntityException;

/** Changes custom fields: their contexts, options and places on screens. */
@Named
public class FieldEdits {

    private final CustomFieldManager customFields;
    private final FieldConfigSchemeManager contexts;
    private final OptionsManager options;
    private final FieldScreenManager screens;
    private final IssueTypeManager issueTypes;
    private final ProjectManager projects;

    @Inject
    public FieldEdits(
            @ComponentImport CustomFieldManager customFields,
            @ComponentImport FieldConfigSchemeManager contexts,
            @ComponentImport OptionsManager options,
            @ComponentImport FieldScreenManager screens,
            @ComponentImport IssueTypeManager issueTypes,
            @ComponentImport ProjectManager projects) {
        this.customFields = customFields;
        this.contexts = contexts;
        this.options = options;
        this.screens = screens;
        this.issueTypes = issueTypes;
        this.projects = projects;
    }

    @SuppressWarnings("rawtypes")
    long create(String name, String description, FieldRole.Kind kind, Optional<Long> project, Set<String> types) {
        CustomFieldType type = customFields.getCustomFieldType(StockFieldTypes.type(kind));
        CustomFieldSearcher searcher = customFields.getCustomFieldSearcher(StockFieldTypes.searcher(kind));
        if (type == null || searcher == null) {
            throw new SetupFailure("Jira's field type " + StockFieldTypes.type(kind) + " is switched off");
        }
        try {
            return customFields
                    .createCustomField(name, description, type, searcher, nodes(project), types(types))
                    .getIdAsLong();
        } catch (GenericEntityException e) {
            throw new SetupFailure("Jira could not store the field " + name, e);
        }
    }

    void addContext(long field, Optional<Long> project, Set<String> types) {
        CustomField found = field(field);
        String name = project.map(projects::getProjectObj)
                .map(p -> p.getKey() + ": AIMS")
                .orElse("AIMS for Jira");
        FieldConfigScheme wanted = new FieldConfigScheme.Builder()
                .setName(name)
                .setDescription("Made by AIMS for Jira")
                .setFieldId(found.getId())
                .toFieldConfigScheme();
        contexts.createFieldConfigScheme(wanted, nodes(project), types(types), found);
        customFields.refresh();
    }

    void extendContext(long contextId, Set<String> types) {
        FieldConfigScheme scheme = contexts.getFieldConfigScheme(contextId);
        FieldConfig config = scheme.getOneAndOnlyConfig();
        Map<@Nullable String, FieldConfig> configs = new HashMap<>();
        if (types.isEmpty()) {
            configs.put(null, config);
        } else {
            configs.putAll(scheme.getConfigs());
            types.forEach(type -> configs.put(type, config));
        }
        contexts.updateFieldConfigScheme(
                new FieldConfigScheme.Builder(scheme).setConfigs(configs).toFieldConfigScheme());
        customFields.refresh();
    }

    /** An option with this text is not made twice: Jira itself would refuse the second. */
    long addOption(long field, Optional<Long> project, String text) {
        CustomField found = field(field);
        FieldConfigScheme context = project.flatMap(id -> FieldContexts.own(found, id))
                .or(() -> FieldContexts.everywhere(found))
                .orElseThrow(() -> new SetupFailure("The field " + found.getFieldName() + " has no context"));
        FieldConfig config = context.getOneAndOnlyConfig();
        List<Option> there = options.getOptions(config);
        for (Option option : there) {
            if (option.getValue().equals(text)) {
                return option.getOptionId();
            }
        }
        return options.createOption(config, null, (long) there.size(), text).getOptionId();
    }

    void enableOption(long id) {
        options.enableOption(option(id));
    }

    void disableOption(long id) {
        Option option = option(id);
        if (!Boolean.TRUE.equals(option.getDisabled())) {
            options.disableOption(option);
        }
    }

    void renameOption(long id, String text) {
        Option option = option(id);
        if (!option.getValue().equals(text)) {
            options.setValue(option, text);
        }
    }

    /** Nothing is written when the order is right already. */
    void orderOptions(long field, long project, List<Long> first) {
        Options there = FieldContexts.in(field(field), project)
                .map(FieldConfigScheme::getOneAndOnlyConfig)
                .map(options::getOptions)
                .orElseThrow(() -> new SetupFailure("The field " + field + " has no context"));
        List<Option> ordered = new ArrayList<>();
        first.forEach(id ->
                there.stream().filter(option -> option.getOptionId().equals(id)).forEach(ordered::add));
        there.stream().filter(option -> !first.contains(option.getOptionId())).forEach(ordered::add);
        if (ordered.equals(List.copyOf(there))) {
            return;
        }
        for (int place = 0; place < ordered.size(); place++) {
            ordered.get(place).setSequence((long) place);
        }
        options.updateOptions(ordered);
    }

    private Option option(long id) {
        Option option = options.findByOptionId(id);
        if (option == null) {
            throw new SetupFailure("There is no option " + id);
        }
        return option;
    }

    void addToScreen(long field, long screenId) {
        FieldScreen screen = screens.getFieldScreen(screenId);
        String id = field(field).getId();
        if (!screen.containsField(id)) {
            FieldScreenTab tab = screen.getTabs().isEmpty() ? screen.addTab("Field Tab") : screen.getTab(0);
            tab.addFieldScreenLayoutItem(id);
        }
    }

    private CustomField field(long id) {
        CustomField field = customFields.getCustomFieldObject(id);
        if (field == null) {
            throw new SetupFailure("There is no custom field " + id);
        }
        return field;
    }

    private List<JiraContextNode> nodes(Optional<Long> project) {
        JiraContextNode node = project.<JiraContextNode>map(id -> new ProjectContext(id, projects))
                .orElseGet(GlobalIssueContext::getInstance);
        return List.of(node);
    }

    /** One null stands for all issue types. */
    private List<@Nullable IssueType> types(Set<String> ids) {
        List<@Nullable IssueType> types = new ArrayList<>();
        ids.forEach(id -> types.add(issueTypes.getIssueType(id)));
        if (types.isEmpty()) {
            types.add(null);
        }
        return types;
    }
}
