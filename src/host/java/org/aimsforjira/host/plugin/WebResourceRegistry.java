package org.aimsforjira.host.plugin;

import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.aimsforjira.host.web.Html;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The web-resources at work and what each request requires of them. Every web-resource is one batch per kind, with the
 * user's language and a hash of the plugin in its address, so that a browser may keep it.
 */
final class WebResourceRegistry implements WebResources {
    private static final Logger LOG = LoggerFactory.getLogger(WebResourceRegistry.class);
    private static final String REQUIRED = WebResourceRegistry.class.getName();

    private final List<WebResource> resources = new CopyOnWriteArrayList<>();
    private final Set<String> provided = ConcurrentHashMap.newKeySet();
    private final Set<String> missing = ConcurrentHashMap.newKeySet();
    private final JiraAuthenticationContext authentication;

    WebResourceRegistry(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    void add(WebResource resource) {
        resources.add(resource);
    }

    void remove(WebResource resource) {
        resources.remove(resource);
    }

    /** A web-resource by its complete key. */
    Optional<WebResource> find(String completeKey) {
        return resources.stream()
                .filter(resource -> resource.completeKey().equals(completeKey))
                .findFirst();
    }

    @Override
    public void require(HttpServletRequest request, String completeKey) {
        collect(completeKey, required(request).all);
    }

    @Override
    public void requireContext(HttpServletRequest request, String context) {
        for (WebResource resource : resources) {
            if (resource.contexts().contains(context)) {
                collect(resource.completeKey(), required(request).all);
            }
        }
    }

    /** Adds a web-resource after what it depends on. */
    private void collect(String completeKey, Map<String, WebResource> into) {
        Set<String> path = new LinkedHashSet<>();
        collect(completeKey, into, path);
    }

    private void collect(String completeKey, Map<String, WebResource> into, Set<String> path) {
        if (into.containsKey(completeKey) || isProvided(completeKey) || !path.add(completeKey)) {
            return;
        }
        Optional<WebResource> found = find(completeKey);
        if (found.isEmpty()) {
            if (missing.add(completeKey)) {
                LOG.warn("There is no web-resource {}; it is left out", completeKey);
            }
            return;
        }
        found.get().dependencies().forEach(dependency -> collect(dependency, into, path));
        into.put(completeKey, found.get());
    }

    private boolean isProvided(String completeKey) {
        int colon = completeKey.indexOf(':');
        return provided.contains(completeKey) || (colon > 0 && provided.contains(completeKey.substring(0, colon)));
    }

    @Override
    public void provided(String completeKey) {
        provided.add(completeKey);
    }

    @Override
    public String styleTags(HttpServletRequest request) {
        Required required = required(request);
        return tags(
                request, required, required.styles, "css", "<link rel=\"stylesheet\" href=\"", "\" media=\"all\">\n");
    }

    @Override
    public String scriptTags(HttpServletRequest request) {
        Required required = required(request);
        return tags(request, required, required.scripts, "js", "<script src=\"", "\"></script>\n");
    }

    private String tags(
            HttpServletRequest request,
            Required required,
            Set<String> written,
            String kind,
            String open,
            String close) {
        StringBuilder tags = new StringBuilder();
        for (WebResource resource : List.copyOf(required.all.values())) {
            if (written.add(resource.completeKey()) && !resource.files(kind).isEmpty()) {
                tags.append(open)
                        .append(Html.escape(url(request.getContextPath(), resource, kind)))
                        .append(close);
            }
        }
        return tags.toString();
    }

    private String url(String contextPath, WebResource resource, String kind) {
        String language = authentication.getLocale().toLanguageTag();
        return contextPath + "/s/" + version(resource) + "/_/download/batch/" + resource.completeKey() + "/"
                + resource.completeKey() + "." + kind + "?locale=" + language;
    }

    /** Changes with every build of the plugin. */
    static String version(WebResource resource) {
        return Long.toString(resource.plugin().bundle().getLastModified(), 36);
    }

    private static Required required(HttpServletRequest request) {
        Required required = (Required) request.getAttribute(REQUIRED);
        if (required == null) {
            required = new Required();
            request.setAttribute(REQUIRED, required);
        }
        return required;
    }

    /** Complete keys required so far, for tests and for pages that load their scripts later. */
    static List<String> requiredKeys(HttpServletRequest request) {
        return new ArrayList<>(required(request).all.keySet());
    }

    private static final class Required {
        private final Map<String, WebResource> all = new LinkedHashMap<>();
        private final Set<String> styles = new LinkedHashSet<>();
        private final Set<String> scripts = new LinkedHashSet<>();
    }
}
