package org.aimsforjira.host.jira.field;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The options of a context: the root ones in their order, disabled ones included, as Jira's list holds them. */
final class HostOptions extends ArrayList<Option> implements Options {
    private static final long serialVersionUID = 1L;

    private final transient FieldConfig config;
    private final transient List<Option> every;
    private final transient OptionStore writer;

    private HostOptions(FieldConfig config, List<Option> every, OptionStore writer) {
        this.config = config;
        this.every = every;
        this.writer = writer;
        every.stream().filter(option -> option.getParentOption() == null).forEach(this::add);
    }

    static HostOptions of(FieldStore store, FieldConfig config, @Nullable OptionStore writer) {
        List<Option> every = new ArrayList<>();
        for (OptionRow row : store.data().optionsOf(config.getId())) {
            every.add(new HostOption(store, row));
        }
        return new HostOptions(config, every, writer == null ? new OptionStore(store) : writer);
    }

    @Override
    public List<Option> getRootOptions() {
        return List.copyOf(this);
    }

    @Override
    public @Nullable Option getOptionById(@Nullable Long optionId) {
        return every.stream()
                .filter(option -> option.getOptionId().equals(optionId))
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable Option getOptionForValue(String value, @Nullable Long parentOptionId) {
        return every.stream()
                .filter(option -> option.getValue().equalsIgnoreCase(value))
                .filter(option -> {
                    Option parent = option.getParentOption();
                    return Objects.equals(parent == null ? null : parent.getOptionId(), parentOptionId);
                })
                .findFirst()
                .orElse(null);
    }

    @Override
    public Option addOption(@Nullable Option parent, String value) {
        return writer.create(config, parent == null ? null : parent.getOptionId(), null, value);
    }

    @Override
    public void removeOption(Option option) {
        writer.delete(option);
    }

    @Override
    public void moveToStartSequence(Option option) {
        move(option, 0);
    }

    @Override
    public void incrementSequence(Option option) {
        move(option, indexOf(option) + 1);
    }

    @Override
    public void decrementSequence(Option option) {
        move(option, indexOf(option) - 1);
    }

    @Override
    public void moveToLastSequence(Option option) {
        move(option, size() - 1);
    }

    @Override
    public void moveOptionToPosition(Map<Integer, Option> positionsToOptions) {
        positionsToOptions.forEach((position, option) -> move(option, position - 1));
    }

    private void move(Option option, int place) {
        List<Option> order = new ArrayList<>(this);
        if (order.remove(option)) {
            order.add(Math.max(0, Math.min(place, order.size())), option);
            clear();
            addAll(order);
            writer.reorder(order);
        }
    }

    @Override
    public void sortOptionsByValue(@Nullable Option parentOption) {
        List<Option> order = new ArrayList<>(parentOption == null ? this : parentOption.getChildOptions());
        order.sort(Comparator.comparing(option -> option.getValue().toLowerCase(Locale.ENGLISH)));
        if (parentOption == null) {
            clear();
            addAll(order);
        }
        writer.reorder(order);
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
    public FieldConfig getRelatedFieldConfig() {
        return config;
    }
}
