package org.aimsforjira.host.plugin;

import com.atlassian.jira.plugin.webfragment.JiraWebInterfaceManager;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sections, links and panels at work. A condition that throws hides its fragment and is logged, as in Jira. Fragments
 * of one weight keep the order in which they were enabled.
 */
final class FragmentRegistry implements WebFragments {
    private static final Logger LOG = LoggerFactory.getLogger(FragmentRegistry.class);

    private final List<FragmentModule> fragments = new CopyOnWriteArrayList<>();
    private final JiraAuthenticationContext authentication;

    FragmentRegistry(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    void add(FragmentModule fragment) {
        fragments.add(fragment);
    }

    void remove(FragmentModule fragment) {
        fragments.remove(fragment);
    }

    @Override
    public List<Section> sections(String location, FragmentContext context) {
        Map<String, Object> params = params(context);
        return shown(FragmentModuleType.SECTION, location, params)
                .map(fragment -> section(fragment, params))
                .toList();
    }

    private Section section(FragmentModule fragment, Map<String, Object> params) {
        FragmentText text = new FragmentText(fragment, params);
        return new Section(
                fragment.module().completeKey(),
                fragment.module().key(),
                text.label().orElse(null),
                fragment.weight(),
                fragment.module().xml().params());
    }

    @Override
    public List<Item> items(String section, FragmentContext context) {
        Map<String, Object> params = params(context);
        return shown(FragmentModuleType.ITEM, section, params)
                .map(fragment -> item(fragment, params, context.request().getContextPath()))
                .toList();
    }

    private static Item item(FragmentModule fragment, Map<String, Object> params, String contextPath) {
        XmlElement xml = fragment.module().xml();
        FragmentText text = new FragmentText(fragment, params);
        XmlElement link = xml.child("link").orElseThrow();
        return new Item(
                fragment.module().completeKey(),
                text.label().orElse(fragment.module().name()),
                text.url(link.text(), contextPath),
                link.attribute("linkId"),
                text.of("tooltip").orElse(null),
                xml.child("icon")
                        .flatMap(icon -> icon.child("link"))
                        .map(icon -> text.url(icon.text(), contextPath))
                        .orElse(null),
                xml.childText("styleClass", ""),
                fragment.weight(),
                xml.params());
    }

    @Override
    public List<WebFragments.Panel> panels(String location, FragmentContext context) {
        Map<String, Object> params = params(context);
        return shown(FragmentModuleType.PANEL, location, params)
                .map(fragment -> (WebFragments.Panel) new RenderedPanel(fragment, params))
                .toList();
    }

    @Override
    public Optional<WebFragments.Panel> panel(String completeKey, FragmentContext context) {
        Map<String, Object> params = params(context);
        return fragments.stream()
                .filter(fragment -> fragment.module().type().equals(FragmentModuleType.PANEL))
                .filter(fragment -> fragment.module().completeKey().equals(completeKey))
                .filter(fragment -> isShown(fragment, params))
                .findFirst()
                .map(fragment -> new RenderedPanel(fragment, params));
    }

    private Stream<FragmentModule> shown(String type, String place, Map<String, Object> params) {
        return fragments.stream()
                .filter(fragment -> fragment.module().type().equals(type)
                        && fragment.place().equals(place))
                .sorted(Comparator.comparingInt(FragmentModule::weight))
                .filter(fragment -> isShown(fragment, params));
    }

    private static boolean isShown(FragmentModule fragment, Map<String, Object> params) {
        try {
            return fragment.condition().test(params);
        } catch (RuntimeException | LinkageError e) {
            LOG.error(
                    "Could not evaluate the conditions of {}", fragment.module().completeKey(), e);
            return false;
        }
    }

    /** What conditions, context providers, links and templates see. */
    private Map<String, Object> params(FragmentContext context) {
        Map<String, Object> params = new HashMap<>(context.params());
        Project project = context.params().get("project") instanceof Project found ? found : null;
        ApplicationUser user = authentication.getLoggedInUser();
        if (user != null) {
            params.put(JiraWebInterfaceManager.CONTEXT_KEY_USER, user);
            params.put(JiraWebInterfaceManager.CONTEXT_KEY_USERNAME, user.getUsername());
        }
        params.put(
                JiraWebInterfaceManager.CONTEXT_KEY_HELPER,
                new JiraHelper(context.request(), project, new HashMap<>(context.params())));
        params.put(JiraWebInterfaceManager.CONTEXT_KEY_I18N, authentication.getI18nHelper());
        params.put("request", context.request());
        params.put("req", context.request());
        params.put("baseurl", context.request().getContextPath());
        if (project != null) {
            params.put("projectKeyEncoded", encoded(project.getKey()));
            params.put("pathEncodedProjectKey", encoded(project.getKey()).replace("+", "%20"));
        }
        return params;
    }

    private static String encoded(@Nullable String text) {
        return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8);
    }
}
