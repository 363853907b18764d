package org.aimsforjira.search.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.search.domain.ControlFields;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.JiraPieces.OptionRef;

/** The fields of controls by their stored ids, and what Jira calls them and holds in them now. */
@Named
public class JiraControlFields implements ControlFields {

    private static final List<FieldRole> FIELDS = List.of(FieldRole.ANNEX_A_CONTROLS, FieldRole.AI_EVIDENCE_FOR);

    private final JiraPieces pieces;
    private final CustomFieldManager customFields;
    private final OptionsManager options;

    @Inject
    public JiraControlFields(
            JiraPieces pieces,
            @ComponentImport CustomFieldManager customFields,
            @ComponentImport OptionsManager options) {
        this.pieces = pieces;
        this.customFields = customFields;
        this.options = options;
    }

    @Override
    public Optional<FieldRole> named(String clauseName) {
        return FIELDS.stream()
                .filter(role -> field(role)
                        .filter(field -> clauseName.equalsIgnoreCase(field.getFieldName())
                                || clauseName.equalsIgnoreCase("cf[" + field.getIdAsLong() + "]"))
                        .isPresent())
                .findFirst();
    }

    @Override
    public List<OptionRef> options(FieldRole role) {
        List<OptionRef> found = new ArrayList<>();
        field(role).ifPresent(field -> {
            for (FieldConfigScheme context : field.getConfigurationSchemes()) {
                FieldConfig config = context.getOneAndOnlyConfig();
                if (config != null) {
                    options.getOptions(config).stream()
                            .map(JiraControlFields::ref)
                            .forEach(found::add);
                }
            }
        });
        return found;
    }

    private static OptionRef ref(Option option) {
        return new OptionRef(option.getOptionId(), option.getValue(), Boolean.TRUE.equals(option.getDisabled()));
    }

    @Override
    public List<String> names() {
        return FIELDS.stream()
                .map(role -> field(role).map(CustomField::getFieldName).orElse(role.defaultName()))
                .toList();
    }

    private Optional<CustomField> field(FieldRole role) {
        return pieces.field(role).map(customFields::getCustomFieldObject);
    }
}
