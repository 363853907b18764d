package org.aimsforjira.host.plugin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

/**
 * Where a fragment is shown: the request and the things the page is about, by the names Jira gives them ("project",
 * "issue"). Conditions and context providers see them through JiraHelper.
 *
 * @param request the request of the page
 * @param params things by name
 */
public record FragmentContext(HttpServletRequest request, Map<String, Object> params) {
    /** Copies the parameters. */
    public FragmentContext {
        params = Map.copyOf(params);
    }

    /** A page that is about nothing in particular. */
    public static FragmentContext of(HttpServletRequest request) {
        return new FragmentContext(request, Map.of());
    }

    /** This context with one more thing; for a project page "project", for an issue page "issue" and "project". */
    public FragmentContext with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(params);
        more.put(name, value);
        return new FragmentContext(request, more);
    }
}
