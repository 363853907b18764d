package org.aimsforjira.host.plugin;

import com.atlassian.jira.plugin.workflow.JiraWorkflowPluginConstants;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.aimsforjira.host.jira.workflow.RuleKind;
import org.aimsforjira.host.jira.workflow.RuleType;
import org.jspecify.annotations.Nullable;

/** A condition, validator or function of a plugin at work. Its class is made anew for each run (unconfirmed). */
final class WorkflowModule implements RuleType {
    private final ModuleElement module;
    private final PluginScope plugin;
    private final RuleKind kind;
    private final WorkflowPluginFactory factory;
    private final Supplier<?> worker;
    private final JiraAuthenticationContext authentication;

    WorkflowModule(
            ModuleElement module,
            PluginScope plugin,
            RuleKind kind,
            WorkflowPluginFactory factory,
            Supplier<?> worker,
            JiraAuthenticationContext authentication) {
        this.module = module;
        this.plugin = plugin;
        this.kind = kind;
        this.factory = factory;
        this.worker = worker;
        this.authentication = authentication;
    }

    @Override
    public String key() {
        return module.completeKey();
    }

    @Override
    public RuleKind kind() {
        return kind;
    }

    @Override
    public boolean ofHost() {
        return false;
    }

    @Override
    public String nameKey() {
        return module.xml().attribute("i18n-name-key", module.name());
    }

    @Override
    public String descriptionKey() {
        return module.xml()
                .child("description")
                .map(description -> description.attribute("key", description.text()))
                .orElse("");
    }

    @Override
    public String className() {
        return WorkflowModuleType.workerName(module);
    }

    @Override
    public boolean unique() {
        return Boolean.parseBoolean(module.xml().childText("unique", "false"));
    }

    @Override
    public boolean deletable() {
        return Boolean.parseBoolean(module.xml().childText("deletable", "true"));
    }

    @Override
    public Object create() {
        return worker.get();
    }

    @Override
    public List<String> textArguments() {
        return List.of();
    }

    /** An array counts as its first text; no value is left out. */
    @Override
    public Map<String, String> arguments(Map<String, Object> form) {
        Map<String, String> arguments = new LinkedHashMap<>();
        factory.getDescriptorParams(form).forEach((name, value) -> {
            Object single = value instanceof Object[] several ? (several.length == 0 ? null : several[0]) : value;
            if (single != null) {
                arguments.put(name, single.toString());
            }
        });
        return arguments;
    }

    @Override
    public String html(String resource, @Nullable AbstractDescriptor descriptor) {
        Optional<String> location = location(resource);
        if (location.isEmpty()) {
            return "";
        }
        StringWriter out = new StringWriter();
        try {
            new PluginTemplateRenderer(plugin::templates, authentication)
                    .render(location.get(), new HashMap<>(factory.getVelocityParams(resource, descriptor)), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private Optional<String> location(String resource) {
        return module.xml().children("resource").stream()
                .filter(piece -> piece.attribute("type", "").equals(JiraWorkflowPluginConstants.RESOURCE_TYPE_VELOCITY))
                .filter(piece -> piece.attribute("name", "").equals(resource))
                .map(piece -> piece.required("location"))
                .findFirst();
    }

    @Override
    public boolean configurable() {
        return location(JiraWorkflowPluginConstants.RESOURCE_NAME_INPUT_PARAMETERS)
                .isPresent();
    }
}
