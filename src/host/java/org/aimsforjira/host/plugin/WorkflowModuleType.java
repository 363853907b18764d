package org.aimsforjira.host.plugin;

import com.atlassian.jira.plugin.workflow.JiraWorkflowPluginConstants;
import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.Validator;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.host.jira.workflow.RuleKind;
import org.aimsforjira.host.jira.workflow.RuleTypes;

/**
 * The modules workflow-condition, workflow-validator and workflow-function: a factory for the pages of the administrator, and the class
 * that does the work (developer.atlassian.com, "Workflow modules").
 */
final class WorkflowModuleType implements ModuleType {
    private final RuleTypes rules;
    private final JiraAuthenticationContext authentication;

    WorkflowModuleType(RuleTypes rules, JiraAuthenticationContext authentication) {
        this.rules = rules;
        this.authentication = authentication;
    }

    @Override
    public Set<String> elements() {
        Set<String> elements = new LinkedHashSet<>();
        for (RuleKind kind : RuleKind.values()) {
            elements.add(kind.element());
        }
        return elements;
    }

    @Override
    public void check(ModuleElement module, PluginScope plugin) {
        RuleKind kind = kind(module);
        plugin.load(module.className(), factory(kind));
        plugin.load(workerName(module), worker(kind));
        for (XmlElement resource : module.xml().children("resource")) {
            if (resource.attribute("type", "").equals(JiraWorkflowPluginConstants.RESOURCE_TYPE_VELOCITY)) {
                plugin.mustExist(resource.required("location"));
            }
        }
    }

    @Override
    public Removal enable(ModuleElement module, PluginScope plugin) {
        RuleKind kind = kind(module);
        WorkflowModule rule = new WorkflowModule(
                module,
                plugin,
                kind,
                plugin.create(module.className(), WorkflowPluginFactory.class),
                () -> plugin.create(workerName(module), worker(kind)),
                authentication);
        rules.register(rule);
        return () -> rules.unregister(rule);
    }

    private static RuleKind kind(ModuleElement module) {
        return Arrays.stream(RuleKind.values())
                .filter(kind -> kind.element().equals(module.type()))
                .findFirst()
                .orElseThrow();
    }

    private static Class<? extends WorkflowPluginFactory> factory(RuleKind kind) {
        return switch (kind) {
            case CONDITION -> WorkflowPluginConditionFactory.class;
            case VALIDATOR -> WorkflowPluginValidatorFactory.class;
            case FUNCTION -> WorkflowPluginFunctionFactory.class;
        };
    }

    private static Class<?> worker(RuleKind kind) {
        return switch (kind) {
            case CONDITION -> Condition.class;
            case VALIDATOR -> Validator.class;
            case FUNCTION -> FunctionProvider.class;
        };
    }

    /** The class named by the child condition-class, validator-class or function-class. */
    static String workerName(ModuleElement module) {
        String child = kind(module).key() + "-class";
        return Optional.of(module.xml().childText(child, ""))
                .filter(name -> !name.isEmpty())
                .orElseThrow(() -> new DescriptorException("A " + module.type() + " needs <" + child + ">"));
    }
}
