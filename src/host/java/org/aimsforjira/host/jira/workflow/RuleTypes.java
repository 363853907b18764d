package org.aimsforjira.host.jira.workflow;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The conditions, validators and functions there are now; modules of plugins come and go. */
public final class RuleTypes {
    private final Map<String, RuleType> types = new ConcurrentHashMap<>();

    RuleTypes() {}

    /** Makes a rule known. */
    public void register(RuleType type) {
        types.put(type.key(), type);
    }

    /** Takes a rule away; it stays on the transitions that have it. */
    public void unregister(RuleType type) {
        types.remove(type.key(), type);
    }

    /** A rule by complete key. */
    public Optional<RuleType> byKey(String key) {
        return Optional.ofNullable(types.get(key));
    }

    /** The rules of a kind that can be put on a transition. */
    public List<RuleType> addable(RuleKind kind) {
        return types.values().stream()
                .filter(type -> type.kind() == kind && type.deletable())
                .sorted(Comparator.comparing(RuleType::key))
                .toList();
    }
}
