package org.aimsforjira.host.plugin;

import java.util.List;
import java.util.Set;

/** The module web-resource. Stands in for WebResourceModuleDescriptor of atlassian-plugins-webresource. */
final class WebResourceModuleType implements ModuleType {
    private static final String JS_I18N = "jsI18n";

    private final WebResourceRegistry registry;

    WebResourceModuleType(WebResourceRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Set<String> elements() {
        return Set.of("web-resource");
    }

    @Override
    public void check(ModuleElement module, PluginScope plugin) {
        XmlElement xml = module.xml();
        if (xml.child("condition").isPresent()
                || xml.child("conditions").isPresent()
                || xml.child("data").isPresent()) {
            throw new DescriptorException(
                    "The host runs no conditions and no data of web-resources; in Jira 11 a condition must read the URL");
        }
        for (XmlElement resource : xml.children("resource")) {
            if (!resource.attribute("type", "").equals("download")) {
                throw new DescriptorException("A resource of a web-resource is of type download");
            }
            resource.required("name");
            String location = resource.required("location");
            if (location.endsWith(".less")) {
                throw new DescriptorException(location + ": Jira 11 has no LESS transformer");
            }
            if (!location.endsWith("/")) {
                plugin.mustExist(location);
            }
        }
        for (XmlElement transformation : xml.children("transformation")) {
            for (XmlElement transformer : transformation.children("transformer")) {
                if (!transformer.required("key").equals(JS_I18N)
                        || !transformation.required("extension").equals("js")) {
                    throw new DescriptorException(
                            "The host knows the transformer jsI18n for js only, not " + transformer.required("key"));
                }
            }
        }
    }

    @Override
    public Removal enable(ModuleElement module, PluginScope plugin) {
        XmlElement xml = module.xml();
        List<WebResource.File> files = xml.children("resource").stream()
                .map(resource -> new WebResource.File(resource.required("name"), resource.required("location")))
                .toList();
        WebResource resource = new WebResource(
                module,
                plugin,
                texts(xml, "dependency"),
                texts(xml, "context"),
                files,
                !xml.children("transformation").isEmpty());
        registry.add(resource);
        return () -> registry.remove(resource);
    }

    private static List<String> texts(XmlElement xml, String element) {
        return xml.children(element).stream().map(XmlElement::text).toList();
    }
}
