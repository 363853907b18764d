package org.aimsforjira.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A panel on a page. */
final class RenderedPanel implements WebFragments.Panel {
    private final FragmentModule fragment;
    private final Map<String, Object> params;

    RenderedPanel(FragmentModule fragment, Map<String, Object> params) {
        this.fragment = fragment;
        this.params = params;
    }

    @Override
    public String completeKey() {
        return fragment.module().completeKey();
    }

    /** The label is made without the context provider, which may be costly. */
    @Override
    public @Nullable String label() {
        FragmentModule plain = new FragmentModule(
                fragment.module(), fragment.plugin(), fragment.place(), fragment.weight(), context -> true, null, null);
        return new FragmentText(plain, params).label().orElse(null);
    }

    @Override
    public int weight() {
        return fragment.weight();
    }

    @Override
    public boolean supportsAjaxLoad() {
        return fragment.module().xml().childText("supports-ajax-load", "false").equals("true");
    }

    @Override
    public Map<String, String> params() {
        return fragment.module().xml().params();
    }

    @Override
    public String html() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(fragment.plugin().loader());
        try {
            if (fragment.panel() != null) {
                return fragment.panel().getHtml(new HashMap<>(params));
            }
            XmlElement view = FragmentModuleType.view(fragment.module().xml()).orElseThrow();
            if (view.attribute("type", "").equals("static")) {
                return file(view);
            }
            return fragment.plugin()
                    .templates()
                    .render(view.required("location"), FragmentText.withProvider(fragment, params));
        } catch (RuntimeException | LinkageError e) {
            throw new WebFragments.FragmentException(
                    "The panel " + completeKey() + " cannot be rendered: " + e.getMessage(), e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private String file(XmlElement view) {
        try (InputStream in = fragment.plugin().open(view.required("location"))) {
            return in == null ? view.text() : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
