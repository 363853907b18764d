package org.aimsforjira.host.jira.field;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Jira's OptionsManager. */
public final class OptionsManagerService implements OptionsManager {
    private final FieldStore store;
    private final OptionStore writer;

    /** Works on the options. */
    public OptionsManagerService(FieldStore store) {
        this.store = store;
        this.writer = new OptionStore(store);
    }

    @Override
    public Options getOptions(FieldConfig fieldConfig) {
        return HostOptions.of(store, fieldConfig, writer);
    }

    @Override
    public Option createOption(
            FieldConfig fieldConfig, @Nullable Long parentOptionId, @Nullable Long sequence, String value) {
        return writer.create(fieldConfig, parentOptionId, sequence, value);
    }

    @Override
    public List<Option> createOptions(
            FieldConfig fieldConfig, @Nullable Long parentOptionId, @Nullable Long sequence, Iterable<String> options) {
        return writer.createAll(fieldConfig, parentOptionId, sequence, options);
    }

    @Override
    public @Nullable Option findByOptionId(@Nullable Long optionId) {
        return store.option(optionId);
    }

    @Override
    public List<Option> findByOptionValue(String value) {
        return find(row -> row.value().equalsIgnoreCase(value));
    }

    @Override
    public List<Option> findByParentId(Long parentOptionId) {
        return find(row -> parentOptionId.equals(row.parent()));
    }

    @Override
    public List<Option> getAllOptions() {
        return find(row -> true);
    }

    private List<Option> find(Predicate<OptionRow> wanted) {
        return store.data().options().values().stream()
                .flatMap(List::stream)
                .filter(wanted)
                .map(row -> (Option) new HostOption(store, row))
                .toList();
    }

    @Override
    public void updateOptions(Collection<Option> options) {
        store.db().transact(() -> options.forEach(Option::store));
    }

    @Override
    public void setValue(Option option, String value) {
        option.setValue(value);
        option.store();
    }

    @Override
    public void enableOption(Option option) {
        option.setDisabled(false);
        option.store();
    }

    @Override
    public void disableOption(Option option) {
        option.setDisabled(true);
        option.store();
    }

    @Override
    public void deleteOptionAndChildren(Option option) {
        writer.delete(option);
    }

    @Override
    public void removeCustomFieldOptions(CustomField customField) {
        for (FieldConfigScheme scheme : customField.getConfigurationSchemes()) {
            scheme.getConfigs().values().forEach(this::removeCustomFieldConfigOptions);
        }
    }

    @Override
    public void removeCustomFieldConfigOptions(FieldConfig fieldConfig) {
        getOptions(fieldConfig).forEach(writer::delete);
    }
}
