package org.aimsforjira.host.plugin;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A section, link or panel at work.
 *
 * @param module its declaration
 * @param plugin its plugin
 * @param place location of a section or panel, section of a link
 * @param weight lower comes first; 1000 where the descriptor gives none, as in Jira
 * @param condition whether it is shown
 * @param contextProvider adds to the context of texts, link and template, or null
 * @param panel the class of a panel that has one, or null
 */
record FragmentModule(
        ModuleElement module,
        PluginScope plugin,
        String place,
        int weight,
        Predicate<Map<String, Object>> condition,
        @Nullable ContextProvider contextProvider,
        @Nullable WebPanel panel) {}
