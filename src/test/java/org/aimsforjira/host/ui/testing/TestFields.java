package org.aimsforjira.host.ui.testing;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.jira.JiraModel;
import org.aimsforjira.host.jira.field.StockType;

/** One global custom field of every stock type on every screen, made once per host; options are Red, Green and Blue. */
public final class TestFields {
    private static final String PREFIX = "Every ";

    private final Host host;
    private final Map<String, CustomField> byType;

    private TestFields(Host host, Map<String, CustomField> byType) {
        this.host = host;
        this.byType = byType;
    }

    /** The field of a type, by the short key of the type such as "multiselect". */
    public CustomField get(String type) {
        return Objects.requireNonNull(byType.get(type), type);
    }

    /** The id of the field of a type. */
    public String id(String type) {
        return get(type).getId();
    }

    /** All fields. */
    public Collection<CustomField> all() {
        return byType.values();
    }

    /** The fields of a host, made when they are not there yet. */
    public static synchronized TestFields on(Host host) {
        JiraModel jira = host.context().jira();
        Map<String, CustomField> fields = new TreeMap<>();
        for (StockType type : StockType.values()) {
            String shortKey = type.key().substring(type.key().indexOf(':') + 1);
            CustomField there =
                    jira.service(CustomFieldManager.class).getCustomFieldObjectsByName(PREFIX + shortKey).stream()
                            .findFirst()
                            .orElse(null);
            fields.put(shortKey, there == null ? create(jira, type, PREFIX + shortKey) : there);
        }
        return new TestFields(host, fields);
    }

    private static CustomField create(JiraModel jira, StockType type, String name) {
        CustomFieldManager manager = jira.service(CustomFieldManager.class);
        try {
            CustomField field = manager.createCustomField(
                    name,
                    "For tests",
                    manager.getCustomFieldType(type.key()),
                    manager.getCustomFieldSearcher(type.searcherKey()),
                    List.of(GlobalIssueContext.getInstance()),
                    Arrays.asList((com.atlassian.jira.issue.issuetype.IssueType) null));
            if (type.hasOptions()) {
                FieldConfig config = field.getConfigurationSchemes().get(0).getOneAndOnlyConfig();
                jira.service(OptionsManager.class).createOptions(config, null, 0L, List.of("Red", "Green", "Blue"));
            }
            for (FieldScreen screen : jira.service(FieldScreenManager.class).getFieldScreens()) {
                screen.getTab(0).addFieldScreenLayoutItem(field.getId());
            }
            return field;
        } catch (org.ofbiz.core.entity.GenericEntityException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** The id of an option of the field of a type, by its text. */
    public String option(String type, String text) {
        FieldConfig config = get(type).getConfigurationSchemes().get(0).getOneAndOnlyConfig();
        return host.context().jira().service(OptionsManager.class).getOptions(config).stream()
                .filter(option -> option.getValue().equals(text))
                .findFirst()
                .orElseThrow()
                .getOptionId()
                .toString();
    }
}
