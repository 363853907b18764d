package org.aimsforjira.host.plugin;

import com.atlassian.jira.user.anonymize.UserAnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import java.util.Set;
import org.aimsforjira.host.jira.user.Anonymizing;

/** The modules user-anonymization-handler and user-key-change-handler: who is asked when somebody is anonymized. */
final class AnonymizationModuleType implements ModuleType {
    private static final String ERASE = "user-anonymization-handler";
    private static final String KEY = "user-key-change-handler";

    private final Anonymizing anonymizing;

    AnonymizationModuleType(Anonymizing anonymizing) {
        this.anonymizing = anonymizing;
    }

    @Override
    public Set<String> elements() {
        return Set.of(ERASE, KEY);
    }

    @Override
    public void check(ModuleElement module, PluginScope plugin) {
        module.xml().required("i18n-name-key");
        if (module.type().equals(ERASE)) {
            plugin.load(module.className(), UserAnonymizationHandler.class);
        } else {
            plugin.load(module.className(), UserKeyChangeHandler.class);
        }
    }

    @Override
    public Removal enable(ModuleElement module, PluginScope plugin) {
        if (module.type().equals(ERASE)) {
            UserAnonymizationHandler handler = plugin.create(module.className(), UserAnonymizationHandler.class);
            anonymizing.add(handler);
            return () -> anonymizing.remove(handler);
        }
        UserKeyChangeHandler handler = plugin.create(module.className(), UserKeyChangeHandler.class);
        anonymizing.add(handler);
        return () -> anonymizing.remove(handler);
    }
}
