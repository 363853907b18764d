package org.aimsforjira.host.ui.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser would send of a form that nobody touched; values can then be typed over. */
public final class FormValues {
    private static final Pattern CONTROL = Pattern.compile(
            "<input\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private FormValues() {}

    /** The values of the form with that id on a page. */
    public static FormValues of(String html, String formId) {
        int start = html.indexOf(" id=\"" + formId + "\"");
        if (start < 0) {
            throw new IllegalArgumentException("no form " + formId + " in " + html);
        }
        FormValues form = new FormValues();
        Matcher control = CONTROL.matcher(html.substring(start, html.indexOf("</form>", start)));
        while (control.find()) {
            if (control.group(1) != null) {
                form.input(control.group(1));
            } else if (control.group(2) != null) {
                form.put(attribute(control.group(2), "name"), unescape(control.group(3)));
            } else {
                form.select(control.group(4), control.group(5));
            }
        }
        return form;
    }

    private void input(String attributes) {
        String type = attribute(attributes, "type");
        boolean box = type.equals("checkbox") || type.equals("radio");
        if (!box || attributes.contains(" checked")) {
            put(attribute(attributes, "name"), attribute(attributes, "value"));
        }
    }

    private void select(String attributes, String content) {
        String name = attribute(attributes, "name");
        boolean multiple = attributes.contains(" multiple");
        List<String> selected = new ArrayList<>();
        String first = null;
        Matcher option = OPTION.matcher(content);
        while (option.find()) {
            String value = attribute(option.group(1), "value");
            first = first == null ? value : first;
            if (option.group(1).contains(" selected")) {
                selected.add(value);
            }
        }
        if (selected.isEmpty() && !multiple && first != null) {
            selected.add(first);
        }
        selected.forEach(value -> put(name, value));
    }

    private void put(String name, String value) {
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    private static String attribute(String attributes, String name) {
        Matcher match = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return match.find() ? unescape(match.group(1)) : "";
    }

    private static String unescape(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** Types over a value; several for a list of which several are picked, none to pick nothing. */
    public FormValues set(String name, String... newValues) {
        if (newValues.length == 0) {
            values.remove(name);
        } else {
            values.put(name, List.of(newValues));
        }
        return this;
    }

    /** The one value of a name, empty when there is none. */
    public String get(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.get(0);
    }

    /** All values of a name. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Names and values in turn, as {@link Reader#postWithoutToken} takes them; the token of the form is among them. */
    public String[] namesAndValues() {
        List<String> all = new ArrayList<>();
        values.forEach((name, several) -> several.forEach(value -> {
            all.add(name);
            all.add(value);
        }));
        return all.toArray(new String[0]);
    }
}
