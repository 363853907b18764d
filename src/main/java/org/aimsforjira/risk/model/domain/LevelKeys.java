package org.aimsforjira.risk.model.domain;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.model.domain.ModelDraft.DraftLevel;

/** The keys of levels: a level keeps its key over all versions, and a new one gets a key made of its name. */
public final class LevelKeys {

    /** What addresses and filters call risks without a level: no level is ever called so. */
    public static final String NO_LEVEL = "none";

    /** As {@code RiskLevel} describes keys. */
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,14}[a-z0-9])?");

    private static final int MOST = 16;
    private static final String NAMELESS = "level";

    /** The key of a level that people call {@value #NO_LEVEL}. */
    private static final String NAMED_NONE = "level-none";

    private LevelKeys() {}

    /** Whether a level can be known by it. */
    public static boolean isKey(String text) {
        return hasShape(text) && !text.equals(NO_LEVEL);
    }

    static boolean hasShape(String text) {
        return SHAPE.matcher(text).matches();
    }

    static boolean isNew(String key) {
        return key.startsWith(ModelDraft.NEW);
    }

    /** The real key of each new level by its key in the draft. */
    static Map<String, String> of(List<DraftLevel> levels, Set<String> taken) {
        Set<String> used = new HashSet<>(taken);
        levels.stream().map(DraftLevel::key).filter(key -> !isNew(key)).forEach(used::add);
        Map<String, String> keys = new LinkedHashMap<>();
        for (DraftLevel level : levels) {
            if (isNew(level.key())) {
                String key = free(slug(level.name()), used);
                used.add(key);
                keys.put(level.key(), key);
            }
        }
        return keys;
    }

    /**
     * Keys of earlier levels that a new level must not get. One that still says what it is called is given again: a level that comes
     * back under its name is the same level.
     *
     * @param models all versions, the newest first
     */
    public static Set<String> taken(List<RiskModel> models) {
        Map<String, String> names = new LinkedHashMap<>();
        models.forEach(model -> model.levels().forEach(level -> names.putIfAbsent(level.key(), level.name())));
        return names.entrySet().stream()
                .filter(level ->
                        !level.getValue().isEmpty() && !slug(level.getValue()).equals(level.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static String free(String wanted, Set<String> used) {
        String key = wanted;
        for (int number = 2; used.contains(key); number++) {
            String end = "-" + number;
            key = wanted.substring(0, Math.min(wanted.length(), MOST - end.length())) + end;
        }
        return key;
    }

    private static String slug(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+", "");
        String cut = plain.substring(0, Math.min(plain.length(), MOST)).replaceAll("-+$", "");
        return cut.isEmpty() ? NAMELESS : cut.equals(NO_LEVEL) ? NAMED_NONE : cut;
    }
}
