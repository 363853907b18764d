package org.aimsforjira.host.jira.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the host itself.
 *
 * @param key complete key
 * @param kind what it is
 * @param textArguments names of its arguments
 * @param deletable whether it may be put on transitions and taken off
 * @param maker makes the object that does the work
 */
record BuiltInRule(String key, RuleKind kind, List<String> textArguments, boolean deletable, Supplier<Object> maker)
        implements RuleType {
    /** Prefix of the keys. The names of Jira's own modules are unconfirmed. */
    static final String PLUGIN = "com.atlassian.jira.plugin.system.workflow:";

    @Override
    public boolean ofHost() {
        return true;
    }

    @Override
    public String nameKey() {
        return key.substring(PLUGIN.length());
    }

    @Override
    public String descriptionKey() {
        return "";
    }

    @Override
    public String className() {
        return maker.get().getClass().getName();
    }

    @Override
    public boolean unique() {
        return !deletable;
    }

    @Override
    public Object create() {
        return maker.get();
    }

    @Override
    public Map<String, String> arguments(Map<String, Object> form) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (String name : textArguments) {
            if (form.get(name) instanceof String[] values && values.length > 0) {
                arguments.put(name, values[0].strip());
            }
        }
        if (arguments.containsKey(PermissionRule.ARGUMENT)) {
            arguments.computeIfPresent(PermissionRule.ARGUMENT, (name, value) -> value.toUpperCase(Locale.ROOT));
        }
        return arguments;
    }

    @Override
    public String html(String resource, @Nullable AbstractDescriptor descriptor) {
        return "";
    }

    @Override
    public boolean configurable() {
        return !textArguments.isEmpty();
    }
}
