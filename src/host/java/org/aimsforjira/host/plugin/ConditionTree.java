package org.aimsforjira.host.plugin;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The conditions of a fragment: {@code <condition class invert>} with parameters, in {@code <conditions type="AND|OR">} of any
 * depth; side by side they are joined by AND. Stands in for ConditionElementParser of atlassian-plugins-webfragment.
 */
final class ConditionTree {
    private static final Predicate<Map<String, Object>> ALWAYS = context -> true;

    private ConditionTree() {}

    /** Checks the classes of all conditions. */
    static void check(XmlElement parent, PluginScope plugin) {
        for (XmlElement condition : parent.children("condition")) {
            plugin.load(condition.required("class"), Condition.class);
        }
        for (XmlElement group : parent.children("conditions")) {
            isOr(group);
            check(group, plugin);
        }
    }

    /** Makes the conditions; each is one object for the life of the module. */
    static Predicate<Map<String, Object>> of(XmlElement parent, PluginScope plugin) {
        return joined(parts(parent, plugin), false);
    }

    private static List<Predicate<Map<String, Object>>> parts(XmlElement parent, PluginScope plugin) {
        List<Predicate<Map<String, Object>>> parts = new ArrayList<>();
        for (XmlElement child : parent.children()) {
            if (child.name().equals("condition")) {
                parts.add(single(child, plugin));
            } else if (child.name().equals("conditions")) {
                parts.add(joined(parts(child, plugin), isOr(child)));
            }
        }
        return parts;
    }

    private static Predicate<Map<String, Object>> single(XmlElement element, PluginScope plugin) {
        Condition condition = plugin.create(element.required("class"), Condition.class);
        try {
            condition.init(element.params());
        } catch (PluginParseException e) {
            throw new DescriptorException(
                    "The condition " + element.required("class") + " refuses its parameters: " + e.getMessage(), e);
        }
        boolean invert = "true".equals(element.attribute("invert"));
        return context -> condition.shouldDisplay(context) != invert;
    }

    private static Predicate<Map<String, Object>> joined(List<Predicate<Map<String, Object>>> parts, boolean or) {
        if (parts.isEmpty()) {
            return ALWAYS;
        }
        return or
                ? context -> parts.stream().anyMatch(part -> part.test(context))
                : context -> parts.stream().allMatch(part -> part.test(context));
    }

    private static boolean isOr(XmlElement group) {
        String type = group.attribute("type", "AND").toUpperCase(Locale.ROOT);
        if (!type.equals("AND") && !type.equals("OR")) {
            throw new DescriptorException("<conditions type=\"" + type + "\">: the type is AND or OR");
        }
        return type.equals("OR");
    }
}
