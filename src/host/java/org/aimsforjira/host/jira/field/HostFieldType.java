package org.aimsforjira.host.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stock type as the published API shows it. Values are written through issues only. */
public final class HostFieldType implements CustomFieldType<Object, Object> {
    private static final String SEPARATOR = "\n";

    private final StockType type;
    private final FieldStore store;

    HostFieldType(StockType type, FieldStore store) {
        this.type = type;
        this.store = store;
    }

    /** Which one it is. */
    public StockType stock() {
        return type;
    }

    @Override
    public String getKey() {
        return type.key();
    }

    @Override
    public String getName() {
        return type.text();
    }

    @Override
    public String getDescription() {
        return type.text();
    }

    @Override
    public String getStringFromSingularObject(Object singular) {
        if (singular instanceof Option option) {
            return option.getOptionId().toString();
        }
        return singular instanceof ApplicationUser user ? user.getName() : singular.toString();
    }

    @Override
    public @Nullable Object getSingularObjectFromString(@Nullable String text) throws FieldValidationException {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return switch (type.storage()) {
            case OPTION -> optionOf(text);
            case NUMBER -> numberOf(text);
            default -> text;
        };
    }

    private Object optionOf(String text) {
        Option option = text.matches("\\d{1,18}") ? store.option(Long.valueOf(text)) : null;
        if (option == null) {
            throw new FieldValidationException("Option Id '" + text + "' is not valid.");
        }
        return option;
    }

    private static Object numberOf(String text) {
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            throw new FieldValidationException("'" + text + "' is not a number.");
        }
    }

    @Override
    public @Nullable Object getValueFromIssue(CustomField field, Issue issue) {
        return issue.getCustomFieldValue(field);
    }

    @Override
    public @Nullable Object getDefaultValue(FieldConfig fieldConfig) {
        HostFieldConfig config = store.data().config(fieldConfig.getId());
        String stored = config == null ? null : config.defaultValue();
        if (stored == null) {
            return null;
        }
        if (!type.hasOptions()) {
            return type == StockType.NUMBER ? (Object) Double.valueOf(stored) : stored;
        }
        List<Option> options = new ArrayList<>();
        for (String id : stored.split(SEPARATOR, -1)) {
            Option option = store.option(Long.valueOf(id));
            if (option != null && !option.getDisabled()) {
                options.add(option);
            }
        }
        if (options.isEmpty()) {
            return null;
        }
        return type.multiple() ? options : options.get(0);
    }

    /** Kept for options, texts and numbers. */
    @Override
    public void setDefaultValue(FieldConfig fieldConfig, @Nullable Object value) {
        boolean plainText = type == StockType.TEXT || type == StockType.TEXT_AREA || type == StockType.URL;
        if (!type.hasOptions() && type != StockType.NUMBER && !plainText) {
            throw new UnsupportedOperationException("the host keeps no default value for " + type.key());
        }
        store.setDefault(fieldConfig.getId(), value == null ? null : stored(value));
    }

    private static String stored(Object value) {
        if (value instanceof Iterable<?> several) {
            List<String> ids = new ArrayList<>();
            several.forEach(single -> ids.add(stored(single)));
            return String.join(SEPARATOR, ids);
        }
        return value instanceof Option option ? option.getOptionId().toString() : value.toString();
    }

    @Override
    public void createValue(CustomField field, Issue issue, Object value) {
        throw new UnsupportedOperationException("values are written through the issue");
    }

    @Override
    public void updateValue(CustomField field, Issue issue, Object value) {
        throw new UnsupportedOperationException("values are written through the issue");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HostFieldType that && type == that.type;
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }
}
