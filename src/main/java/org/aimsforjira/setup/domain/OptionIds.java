package org.aimsforjira.setup.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The options of a select field by the keys that they are known by, whatever an administrator calls them.
 *
 * @param keys the key of each option by Jira's id
 * @param offered the ids of the options that can be chosen: there, and not disabled
 */
public record OptionIds(Map<Long, String> keys, Set<Long> offered) {
    public OptionIds {
        keys = Map.copyOf(keys);
        offered = Set.copyOf(offered);
    }

    /**
     * @param projectId the register project; any for global fields
     */
    public static OptionIds of(JiraPieces pieces, FieldRole role, long projectId) {
        Set<Long> offered = new HashSet<>();
        pieces.options(role, projectId).stream()
                .filter(option -> !option.disabled())
                .forEach(option -> offered.add(option.id()));
        return new OptionIds(pieces.optionKeys(role, projectId), offered);
    }

    /** The option with this key, if it can be chosen; empty when an administrator deleted or disabled it. */
    public Optional<Long> choose(String key) {
        return keys.entrySet().stream()
                .filter(entry -> entry.getValue().equals(key) && offered.contains(entry.getKey()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What options are known by; those that set-up does not know are left out. */
    public List<String> keysOf(List<Long> options) {
        return options.stream().map(keys::get).filter(Objects::nonNull).toList();
    }

    /** The keys that can be chosen, with their ids. */
    public Map<String, Long> choices() {
        Map<String, Long> choices = new HashMap<>();
        keys.forEach((id, key) -> {
            if (offered.contains(id)) {
                choices.put(key, id);
            }
        });
        return choices;
    }
}
