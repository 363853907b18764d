package org.aimsforjira.host.plugin;

import com.atlassian.jira.permission.GlobalPermissionType;
import com.atlassian.jira.permission.ProjectPermissionCategory;
import java.util.Arrays;
import java.util.Set;
import org.aimsforjira.host.jira.permission.PermissionTypes;

/** The modules project-permission and global-permission: they tell Jira which permissions the plugin brings. */
final class PermissionModuleType implements ModuleType {
    private static final String PROJECT = "project-permission";
    private static final String GLOBAL = "global-permission";

    private final PermissionTypes types;

    PermissionModuleType(PermissionTypes types) {
        this.types = types;
    }

    @Override
    public Set<String> elements() {
        return Set.of(PROJECT, GLOBAL);
    }

    @Override
    public void check(ModuleElement module, PluginScope plugin) {
        module.xml().required("i18n-name-key");
        if (module.type().equals(PROJECT)) {
            category(module);
        }
    }

    @Override
    public Removal enable(ModuleElement module, PluginScope plugin) {
        String name = module.xml().required("i18n-name-key");
        String description = module.xml().attribute("i18n-description-key", "");
        if (module.type().equals(PROJECT)) {
            types.register(module.key(), name, description, category(module));
            return () -> types.unregisterProject(module.key());
        }
        boolean anonymous = !"false".equals(module.xml().attribute("anonymous-allowed"));
        types.register(new GlobalPermissionType(module.key(), name, description, anonymous));
        return () -> types.unregisterGlobal(module.key());
    }

    private static ProjectPermissionCategory category(ModuleElement module) {
        String category = module.xml().required("category");
        return Arrays.stream(ProjectPermissionCategory.values())
                .filter(value -> value.name().equalsIgnoreCase(category))
                .findFirst()
                .orElseThrow(() -> new DescriptorException("There is no category " + category + " of permissions"));
    }
}
