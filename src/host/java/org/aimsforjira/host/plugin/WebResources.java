package org.aimsforjira.host.plugin;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Scripts and styles of plugins, required during a request and written as tags at its end. Stands in for Atlassian's
 * web resource manager.
 */
public interface WebResources {
    /** Requires one web-resource, with what it depends on, by its complete key. Unknown keys are logged and left out. */
    void require(HttpServletRequest request, String completeKey);

    /** Requires all web-resources of a context such as {@code atl.admin} or {@code jira.view.issue}. */
    void requireContext(HttpServletRequest request, String context);

    /** Link tags of the styles required so far and not yet written. */
    String styleTags(HttpServletRequest request);

    /** Script tags of the scripts required so far and not yet written, data first. */
    String scriptTags(HttpServletRequest request);

    /**
     * Announces that every page of the host already carries this web-resource of Jira ({@code
     * com.atlassian.auiplugin:ajs}); a dependency on it is then satisfied.
     */
    void provided(String completeKey);
}
