package org.aimsforjira.risk.model.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aimsforjira.risk.domain.RiskLevel.Tone;
import org.aimsforjira.risk.model.domain.ModelDraft.DraftLevel;

/** What is wrong with the levels themselves. */
final class LevelCheck {

    private LevelCheck() {}

    static List<Finding> findings(ModelDraft draft) {
        List<Finding> findings = new ArrayList<>();
        int number = draft.levels().size();
        if (number < 1 || number > ModelCheck.MAX_LEVELS) {
            findings.add(Finding.error("levels-number", "levels", ModelCheck.MAX_LEVELS, number));
        }
        Map<String, Integer> names = new HashMap<>();
        Map<Tone, Integer> tones = new EnumMap<>(Tone.class);
        Set<String> keys = new HashSet<>();
        for (int rank = 1; rank <= number; rank++) {
            DraftLevel level = draft.levels().get(rank - 1);
            String place = "level-" + rank;
            named(draft, level, rank, place, names, findings);
            if (!keys.add(level.key())) {
                findings.add(Finding.error("level-key-twice", place, rank, level.key()));
            }
            if (!LevelKeys.isNew(level.key()) && !LevelKeys.isKey(level.key())) {
                String code = LevelKeys.hasShape(level.key()) ? "level-key-reserved" : "level-key-malformed";
                findings.add(Finding.error(code, place, rank, level.key()));
            }
            if (level.tone().isEmpty()) {
                findings.add(Finding.error("level-colourless", place, rank));
            } else {
                Integer other = tones.putIfAbsent(level.tone().get(), rank);
                if (other != null) {
                    findings.add(Finding.warning(
                            "level-colour-twice",
                            place,
                            ModelCheck.word(draft, draft.levels().get(other - 1).key()),
                            ModelCheck.word(draft, level.key())));
                }
            }
        }
        return findings;
    }

    private static void named(
            ModelDraft draft,
            DraftLevel level,
            int rank,
            String place,
            Map<String, Integer> names,
            List<Finding> findings) {
        if (level.name().isEmpty()) {
            if (!ModelCheck.isBuiltIn(level.key())) {
                findings.add(Finding.error("level-unnamed", place, rank));
            }
            return;
        }
        if (level.name().length() > ModelCheck.MAX_NAME) {
            findings.add(Finding.error("level-name-too-long", place, rank, ModelCheck.MAX_NAME));
        }
        Integer other = names.putIfAbsent(level.name().toLowerCase(Locale.ROOT), rank);
        if (other != null) {
            findings.add(Finding.error("level-name-twice", place, other, rank, ModelCheck.word(draft, level.key())));
        }
    }
}
