package org.aimsforjira.host.plugin;

import com.atlassian.jira.plugin.webfragment.JiraWebInterfaceManager;
import com.atlassian.jira.util.I18nHelper;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The texts and addresses of a fragment: labels by key with parameters param0, param1 …, links with Velocity references. */
final class FragmentText {
    private final FragmentModule fragment;
    private final Map<String, Object> context;

    FragmentText(FragmentModule fragment, Map<String, Object> params) {
        this.fragment = fragment;
        this.context = withProvider(fragment, params);
    }

    /** The context of a fragment with what its provider adds. */
    static Map<String, Object> withProvider(FragmentModule fragment, Map<String, Object> params) {
        Map<String, Object> all = new HashMap<>(params);
        if (fragment.contextProvider() != null && fragment.panel() == null) {
            Map<String, Object> more = fragment.contextProvider().getContextMap(new HashMap<>(params));
            if (more != null) {
                all.putAll(more);
            }
        }
        return all;
    }

    Map<String, Object> context() {
        return context;
    }

    Optional<String> label() {
        return of("label");
    }

    /** The text of an element with a key, or with the text itself. */
    Optional<String> of(String element) {
        return fragment.module().xml().child(element).map(this::text);
    }

    private String text(XmlElement element) {
        String key = element.attribute("key");
        if (key == null) {
            return velocity(element.text());
        }
        I18nHelper i18n = (I18nHelper) context.get(JiraWebInterfaceManager.CONTEXT_KEY_I18N);
        Object[] arguments =
                element.params().values().stream().map(this::velocity).toArray();
        return i18n == null ? key : i18n.getText(key, (Object) arguments);
    }

    /** An address; one that starts with a slash lies below the context path. */
    String url(String link, String contextPath) {
        String url = velocity(link).strip();
        return url.startsWith("/") && !url.startsWith(contextPath + "/") ? contextPath + url : url;
    }

    private String velocity(String text) {
        if (text.indexOf('$') < 0 && text.indexOf('#') < 0) {
            return text;
        }
        String name = fragment.module().completeKey();
        return fragment.plugin().templates().renderText(name, text, context, false);
    }
}
