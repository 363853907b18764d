package org.aimsforjira.host.plugin;

/**
 * A module as the descriptor declares it.
 *
 * @param pluginKey key of the plugin
 * @param xml its element
 */
record ModuleElement(String pluginKey, XmlElement xml) {
    /** Element name, such as web-item. */
    String type() {
        return xml.name();
    }

    /** Key within the plugin. */
    String key() {
        return xml.required("key");
    }

    /** Plugin key, colon, module key. */
    String completeKey() {
        return pluginKey + ":" + key();
    }

    /** Name for people; the key where the descriptor gives none. */
    String name() {
        return xml.attribute("name", key());
    }

    /** Whether the descriptor itself leaves the module off. */
    boolean enabledByDefault() {
        return !"disabled".equals(xml.attribute("state"));
    }

    /** The class the module names; its absence makes the module invalid. */
    String className() {
        return xml.required("class");
    }
}
