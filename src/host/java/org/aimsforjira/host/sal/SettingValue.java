package org.aimsforjira.host.sal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * A value of a plugin setting as it is stored.
 *
 * @param kind type of the value
 * @param text its text; parts of lists and maps are kept apart by control characters, which a value may not hold
 */
record SettingValue(String kind, String text) {
    private static final String STRING = "string";
    private static final String LIST = "list";
    private static final String MAP = "map";
    private static final String PROPERTIES = "properties";
    private static final char NEXT = '\f';
    private static final char EQUALS = '\u000b';

    static SettingValue of(Object value) {
        if (value instanceof String text) {
            return new SettingValue(STRING, text);
        }
        if (value instanceof Properties properties) {
            return new SettingValue(PROPERTIES, ofMap(properties));
        }
        if (value instanceof List<?> list) {
            StringBuilder text = new StringBuilder();
            list.forEach(item -> text.append(part(item)).append(NEXT));
            return new SettingValue(LIST, text.toString());
        }
        if (value instanceof Map<?, ?> map) {
            return new SettingValue(MAP, ofMap(map));
        }
        throw new IllegalArgumentException("A plugin setting is a String, List, Map or Properties, not "
                + value.getClass().getName());
    }

    static Object read(String kind, String text) {
        switch (kind) {
            case LIST:
                return new ArrayList<>(parts(text));
            case MAP:
                return mapOf(text);
            case PROPERTIES:
                Properties properties = new Properties();
                properties.putAll(mapOf(text));
                return properties;
            default:
                return text;
        }
    }

    private static String ofMap(Map<?, ?> map) {
        StringBuilder text = new StringBuilder();
        map.forEach((key, item) ->
                text.append(part(key)).append(EQUALS).append(part(item)).append(NEXT));
        return text.toString();
    }

    private static String part(Object item) {
        String text = String.valueOf(item);
        if (text.indexOf(NEXT) >= 0 || text.indexOf(EQUALS) >= 0) {
            throw new IllegalArgumentException("A part of a plugin setting may not hold a form feed or vertical tab");
        }
        return text;
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf(NEXT); end >= 0; end = text.indexOf(NEXT, from)) {
            parts.add(text.substring(from, end));
            from = end + 1;
        }
        return parts;
    }

    private static Map<String, String> mapOf(String text) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String part : parts(text)) {
            int split = part.indexOf(EQUALS);
            map.put(part.substring(0, split), part.substring(split + 1));
        }
        return map;
    }
}
