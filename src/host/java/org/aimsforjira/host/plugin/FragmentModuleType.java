package org.aimsforjira.host.plugin;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The modules web-section, web-item and web-panel. Stands in for their module descriptors of atlassian-plugins-webfragment. */
final class FragmentModuleType implements ModuleType {
    static final String SECTION = "web-section";
    static final String ITEM = "web-item";
    static final String PANEL = "web-panel";
    private static final int DEFAULT_WEIGHT = 1_000;

    private final FragmentRegistry registry;

    FragmentModuleType(FragmentRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Set<String> elements() {
        return Set.of(SECTION, ITEM, PANEL);
    }

    @Override
    public void check(ModuleElement module, PluginScope plugin) {
        place(module);
        weight(module);
        ConditionTree.check(module.xml(), plugin);
        module.xml()
                .child("context-provider")
                .ifPresent(provider -> plugin.load(provider.required("class"), ContextProvider.class));
        if (module.type().equals(PANEL)) {
            checkPanel(module, plugin);
        }
        if (module.type().equals(ITEM) && module.xml().child("link").isEmpty()) {
            throw new DescriptorException("A web-item needs a <link>");
        }
    }

    private static void checkPanel(ModuleElement module, PluginScope plugin) {
        String className = module.xml().attribute("class");
        if (className != null) {
            plugin.load(className, WebPanel.class);
            return;
        }
        XmlElement view = view(module.xml())
                .orElseThrow(() -> new DescriptorException(
                        "A web-panel needs a class, or <resource type=\"velocity\" name=\"view\" location=…/>"));
        if (view.attribute("type", "").equals("velocity")) {
            plugin.mustExist(view.required("location"));
        } else if (!view.attribute("type", "").equals("static")) {
            throw new DescriptorException(
                    "The view of a web-panel is of type velocity or static, not " + view.attribute("type", "(none)"));
        }
    }

    /** The view resource of a panel. */
    static Optional<XmlElement> view(XmlElement panel) {
        return panel.children("resource").stream()
                .filter(resource -> resource.attribute("name", "").equals("view"))
                .findFirst();
    }

    @Override
    public Removal enable(ModuleElement module, PluginScope plugin) {
        String className = module.xml().attribute("class");
        FragmentModule fragment = new FragmentModule(
                module,
                plugin,
                place(module),
                weight(module),
                ConditionTree.of(module.xml(), plugin),
                provider(module, plugin),
                module.type().equals(PANEL) && className != null ? plugin.create(className, WebPanel.class) : null);
        registry.add(fragment);
        return () -> registry.remove(fragment);
    }

    private static @Nullable ContextProvider provider(ModuleElement module, PluginScope plugin) {
        Optional<XmlElement> element = module.xml().child("context-provider");
        if (element.isEmpty()) {
            return null;
        }
        ContextProvider provider = plugin.create(element.get().required("class"), ContextProvider.class);
        try {
            provider.init(element.get().params());
        } catch (PluginParseException e) {
            throw new DescriptorException(
                    "The context provider " + element.get().required("class") + " refuses its parameters: "
                            + e.getMessage(),
                    e);
        }
        return provider;
    }

    private static String place(ModuleElement module) {
        return module.xml().required(module.type().equals(ITEM) ? "section" : "location");
    }

    private static int weight(ModuleElement module) {
        return module.xml().number("weight", DEFAULT_WEIGHT);
    }
}
