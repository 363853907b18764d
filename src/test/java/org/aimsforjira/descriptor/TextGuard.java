package org.aimsforjira.descriptor;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every text key in use exists in every language, none is unused, and every text is a message that can be formatted. */
final class TextGuard implements Guard {

    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\d+)");

    @Override
    public List<String> findings(PluginJar jar) {
        Texts texts = new Texts(jar);
        List<String> findings = new ArrayList<>(texts.gaps());
        Map<String, Properties> languages = texts.languages();
        if (languages.size() < 2) {
            findings.add("There are texts in " + languages.keySet() + "; English and German are the least");
            return findings;
        }
        Set<String> keys = new TreeSet<>(languages.values().iterator().next().stringPropertyNames());
        for (String used : texts.usedKeys()) {
            if (keys.stream().noneMatch(key -> Texts.matches(used, key))) {
                findings.add("The text key '" + used.replace('\u0001', '*') + "' is used but does not exist");
            }
        }
        for (String key : keys) {
            if (texts.usedKeys().stream().noneMatch(used -> Texts.matches(used, key))) {
                findings.add("The text key '" + key + "' is used nowhere");
            }
        }
        languages.forEach((language, properties) -> findings.addAll(formats(language, properties)));
        findings.addAll(parameters(languages, keys));
        return findings;
    }

    private static List<String> formats(String language, Properties properties) {
        List<String> findings = new ArrayList<>();
        for (String key : properties.stringPropertyNames()) {
            String text = properties.getProperty(key);
            if (LONE_APOSTROPHE.matcher(text).find()) {
                findings.add(language + ": " + key + " has a lone apostrophe, which a message format swallows");
            }
            try {
                new MessageFormat(text);
            } catch (IllegalArgumentException e) {
                findings.add(language + ": " + key + " is no message format: " + e.getMessage());
            }
            if (text.isBlank()) {
                findings.add(language + ": " + key + " is empty");
            }
        }
        return findings;
    }

    private static List<String> parameters(Map<String, Properties> languages, Set<String> keys) {
        List<String> findings = new ArrayList<>();
        for (String key : keys) {
            Set<Set<String>> variants = new java.util.HashSet<>();
            languages.values().forEach(texts -> variants.add(parametersOf(texts.getProperty(key, ""))));
            if (variants.size() > 1) {
                findings.add("The text " + key + " has other parameters in another language: " + variants);
            }
        }
        return findings;
    }

    private static Set<String> parametersOf(String text) {
        Set<String> parameters = new TreeSet<>();
        Matcher matcher = PARAMETER.matcher(text);
        while (matcher.find()) {
            parameters.add(matcher.group(1));
        }
        return parameters;
    }
}
