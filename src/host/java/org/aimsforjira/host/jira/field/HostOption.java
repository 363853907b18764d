package org.aimsforjira.host.jira.field;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An option; equal by id. The setters change this object until {@link #store()} writes them. */
public final class HostOption implements Option {
    private final FieldStore store;
    private final OptionRow row;
    private long sequence;
    private String value;
    private boolean disabled;

    HostOption(FieldStore store, OptionRow row) {
        this.store = store;
        this.row = row;
        this.sequence = row.sequence();
        this.value = row.value();
        this.disabled = row.disabled();
    }

    @Override
    public Long getOptionId() {
        return row.id();
    }

    @Override
    public Long getSequence() {
        return sequence;
    }

    @Override
    public String getValue() {
        return value;
    }

    @Override
    public Boolean getDisabled() {
        return disabled;
    }

    @Override
    public @Nullable FieldConfig getRelatedCustomField() {
        return store.data().config(row.config());
    }

    @Override
    public @Nullable Option getParentOption() {
        return row.parent() == null ? null : store.option(row.parent());
    }

    @Override
    public List<Option> getChildOptions() {
        return store.data().optionsOf(row.config()).stream()
                .filter(child -> Long.valueOf(row.id()).equals(child.parent()))
                .map(child -> (Option) new HostOption(store, child))
                .toList();
    }

    @Override
    public void setSequence(Long newSequence) {
        sequence = newSequence;
    }

    @Override
    public void setValue(String newValue) {
        value = newValue;
    }

    @Override
    public void setDisabled(Boolean newDisabled) {
        disabled = newDisabled;
    }

    @Override
    public List<Option> retrieveAllChildren(List<Option> listToAddTo) {
        for (Option child : getChildOptions()) {
            listToAddTo.add(child);
            child.retrieveAllChildren(listToAddTo);
        }
        return listToAddTo;
    }

    @Override
    public void store() {
        store.updateOption(row.id(), sequence, value, disabled);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Option option && Long.valueOf(row.id()).equals(option.getOptionId());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(row.id());
    }

    /** The text: what Jira shows when an option is printed. */
    @Override
    public String toString() {
        return value;
    }
}
