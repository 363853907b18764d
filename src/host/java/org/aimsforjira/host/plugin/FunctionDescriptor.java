package org.aimsforjira.host.plugin;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a JQL function is told about its module. */
final class FunctionDescriptor implements JqlFunctionModuleDescriptor {
    private final ModuleElement module;
    private final JqlFunction function;
    private final JiraAuthenticationContext authentication;

    FunctionDescriptor(ModuleElement module, JqlFunction function, JiraAuthenticationContext authentication) {
        this.module = module;
        this.function = function;
        this.authentication = authentication;
    }

    @Override
    public String getFunctionName() {
        return module.xml().childText("fname", "");
    }

    @Override
    public boolean isList() {
        return "true".equals(module.xml().childText("list", "false"));
    }

    @Override
    public I18nHelper getI18nBean() {
        return authentication.getI18nHelper();
    }

    @Override
    public String getCompleteKey() {
        return module.completeKey();
    }

    @Override
    public String getPluginKey() {
        return module.pluginKey();
    }

    @Override
    public String getKey() {
        return module.key();
    }

    @Override
    public String getName() {
        String key = getI18nNameKey();
        return key == null ? module.name() : getI18nBean().getText(key);
    }

    @Override
    public @Nullable String getI18nNameKey() {
        return module.xml().attribute("i18n-name-key");
    }

    @Override
    public @Nullable String getDescriptionKey() {
        Optional<XmlElement> description = module.xml().child("description");
        return description.isEmpty() ? null : description.get().attribute("key");
    }

    @Override
    public String getDescription() {
        String key = getDescriptionKey();
        return key == null
                ? module.xml().childText("description", "")
                : getI18nBean().getText(key);
    }

    @Override
    @SuppressWarnings("unchecked") // The class of a JqlFunction is a class of a JqlFunction.
    public Class<JqlFunction> getModuleClass() {
        return (Class<JqlFunction>) function.getClass();
    }

    @Override
    public JqlFunction getModule() {
        return function;
    }
}
