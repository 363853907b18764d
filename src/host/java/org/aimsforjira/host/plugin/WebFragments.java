package org.aimsforjira.host.plugin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sections, links and panels of plugins, already filtered by their conditions, sorted by weight and put into the user's
 * language. Stands in for Jira's WebInterfaceManager.
 */
public interface WebFragments {
    /** Sections of a location such as {@code admin_plugins_menu}. */
    List<Section> sections(String location, FragmentContext context);

    /** Links of a section such as {@code jira.project.sidebar.plugins.navigation}. */
    List<Item> items(String section, FragmentContext context);

    /** Panels of a location such as {@code atl.jira.view.issue.right.context}. */
    List<Panel> panels(String location, FragmentContext context);

    /** One panel by its complete key, when its conditions let it be shown; for loading it by AJAX. */
    Optional<Panel> panel(String completeKey, FragmentContext context);

    /**
     * A section.
     *
     * @param completeKey plugin key, colon, module key
     * @param key module key, the last part of the section name of its items: {@code location/key}
     * @param label in the user's language, or null
     */
    record Section(String completeKey, String key, @Nullable String label, int weight, Map<String, String> params) {}

    /**
     * A link.
     *
     * @param completeKey plugin key, colon, module key
     * @param label in the user's language, not yet escaped
     * @param url address with the context path, ready for href but not yet escaped
     * @param linkId id of the HTML element, or null
     * @param tooltip in the user's language, or null
     * @param iconUrl address of an icon, or null
     * @param styleClass CSS classes of the link, may be empty
     * @param params parameters of the module, such as iconClass
     */
    record Item(
            String completeKey,
            String label,
            String url,
            @Nullable String linkId,
            @Nullable String tooltip,
            @Nullable String iconUrl,
            String styleClass,
            int weight,
            Map<String, String> params) {}

    /** A panel; its content is made when asked for. */
    interface Panel {
        /** Plugin key, colon, module key. */
        String completeKey();

        /** Heading in the user's language, or null. */
        @Nullable
        String label();

        /** Place among its neighbours; lower comes first. */
        int weight();

        /** Whether the issue view may load it after the page. */
        boolean supportsAjaxLoad();

        /** Parameters of the module. */
        Map<String, String> params();

        /** The HTML of the content; a fault is thrown as {@link FragmentException} that names module and cause. */
        String html();
    }

    /** A fragment of a plugin failed; Jira would leave it out and log. */
    final class FragmentException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Names the module and what went wrong. */
        public FragmentException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
