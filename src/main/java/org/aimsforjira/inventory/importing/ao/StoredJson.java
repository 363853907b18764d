package org.aimsforjira.inventory.importing.ao;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aimsforjira.inventory.importing.domain.Notice;
import org.aimsforjira.inventory.importing.domain.RowOutcome;
import org.aimsforjira.inventory.importing.domain.SystemField;
import org.aimsforjira.inventory.importing.domain.Tally;
import org.aimsforjira.platform.json.Json;
import org.jspecify.annotations.Nullable;

/** How values lie in text columns. The names of record components and enum constants are part of what is stored. */
final class StoredJson {
    private static final String LIVE = "live";

    private StoredJson() {}

    /** What a row of a report says beside its columns. */
    record Details(List<SystemField> changes, List<SystemField> kept, List<Notice> notices) {}

    static String digests(Map<SystemField, String> digests) {
        Map<String, String> byName = new TreeMap<>();
        digests.forEach((field, digest) -> byName.put(field.name(), digest));
        return Json.write(byName);
    }

    static Map<SystemField, String> digests(@Nullable String json) {
        Map<SystemField, String> digests = new EnumMap<>(SystemField.class);
        if (json != null) {
            Json.object(json).forEach((name, digest) -> digests.put(SystemField.valueOf(name), digest.toString()));
        }
        return digests;
    }

    static String tally(Tally tally) {
        StringBuilder text = new StringBuilder();
        for (RowOutcome outcome : RowOutcome.values()) {
            if (tally.of(outcome) > 0) {
                text.append(outcome.name())
                        .append('=')
                        .append(tally.of(outcome))
                        .append(';');
            }
        }
        return text.append(LIVE).append('=').append(tally.live()).toString();
    }

    static Tally tally(@Nullable String text) {
        Map<RowOutcome, Integer> counts = new EnumMap<>(RowOutcome.class);
        int live = 0;
        for (String part : text == null || text.isEmpty() ? new String[0] : text.split(";")) {
            int at = part.indexOf('=');
            int count = Integer.parseInt(part.substring(at + 1));
            if (part.startsWith(LIVE)) {
                live = count;
            } else {
                counts.put(RowOutcome.valueOf(part.substring(0, at)), count);
            }
        }
        return new Tally(counts, live);
    }
}
