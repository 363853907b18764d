package org.aimsforjira.setup.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What administrators call the options of a select field, by the keys that set-up knows them by, in Jira's order.
 *
 * @param texts of all options; where two have one key, of the one that can still be chosen
 * @param offered the keys that can be chosen
 */
public record OptionTexts(Map<String, String> texts, Set<String> offered) {
    public OptionTexts {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        offered = Collections.unmodifiableSet(new LinkedHashSet<>(offered));
    }

    /**
     * @param projectId the register project; any for global fields
     */
    public static OptionTexts of(JiraPieces pieces, FieldRole role, long projectId) {
        Map<Long, String> keys = pieces.optionKeys(role, projectId);
        Map<String, String> texts = new LinkedHashMap<>();
        Set<String> offered = new LinkedHashSet<>();
        pieces.options(role, projectId).stream()
                .filter(option -> keys.containsKey(option.id()))
                .forEach(option -> {
                    String key = String.valueOf(keys.get(option.id()));
                    if (!option.disabled()) {
                        offered.add(key);
                        texts.put(key, option.value());
                    } else {
                        texts.putIfAbsent(key, option.value());
                    }
                });
        return new OptionTexts(texts, offered);
    }

    /** The text; the key itself where its option is gone. */
    public String text(String key) {
        return texts.getOrDefault(key, key);
    }
}
