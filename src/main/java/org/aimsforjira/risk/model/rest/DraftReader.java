package org.aimsforjira.risk.model.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aimsforjira.risk.domain.RiskCriteria.Stance;
import org.aimsforjira.risk.model.app.ModelWish;
import org.aimsforjira.risk.model.domain.ModelDraft;
import org.aimsforjira.risk.model.domain.ModelDraft.DraftCriteria;
import org.aimsforjira.risk.model.domain.ModelDraft.DraftLevel;
import org.aimsforjira.risk.model.domain.ModelDraft.DraftStep;
import org.aimsforjira.risk.model.rest.DraftJson.CriteriaJson;
import org.aimsforjira.risk.model.rest.DraftJson.LevelJson;
import org.aimsforjira.risk.model.rest.DraftJson.StepJson;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads what was sent, and writes drafts in the same shape. Bounded, so that a check never takes long. */
final class DraftReader {

    private static final int MOST = 50;

    private DraftReader() {}

    /** The draft; {@code risk.model-field-missing} without one, {@code risk.model-too-large}. */
    static Outcome<ModelDraft> draft(DraftBody body) {
        DraftJson json = body.draft();
        if (json == null) {
            return Outcome.refused(Refusal.invalid("risk.model-field-missing", "draft"));
        }
        List<@Nullable List<@Nullable String>> matrix = json.matrix() == null ? List.of() : json.matrix();
        boolean large = size(json.likelihood()) > MOST
                || size(json.severity()) > MOST
                || size(json.levels()) > MOST
                || matrix.size() > MOST
                || matrix.stream().anyMatch(row -> size(row) > MOST);
        return large
                ? Outcome.refused(Refusal.invalid("risk.model-too-large", MOST))
                : Outcome.done(new ModelDraft(
                        steps(json.likelihood()),
                        steps(json.severity()),
                        levels(json.levels()),
                        cells(matrix),
                        criteria(json.criteria())));
    }

    /** The wish to publish; as {@link #draft}, and {@code risk.model-field-missing} without {@code expected}. */
    static Outcome<ModelWish> wish(DraftBody body) {
        String expected = body.expected();
        return draft(body)
                .flatMap(draft -> expected == null
                        ? Outcome.refused(Refusal.invalid("risk.model-field-missing", "expected"))
                        : Outcome.done(new ModelWish(
                                draft, expected, text(body.comment()), Boolean.TRUE.equals(body.renameOptions()))));
    }

    private static int size(@Nullable List<?> list) {
        return list == null ? 0 : list.size();
    }

    private static List<DraftStep> steps(@Nullable List<@Nullable StepJson> steps) {
        List<DraftStep> read = new ArrayList<>();
        for (StepJson step : steps == null ? List.<@Nullable StepJson>of() : steps) {
            int place = read.size() + 1;
            Integer was = step == null ? null : step.was();
            read.add(
                    step == null
                            ? new DraftStep("", "", 0)
                            : new DraftStep(text(step.name()), text(step.meaning()), was == null ? place : was));
        }
        return read;
    }

    private static List<DraftLevel> levels(@Nullable List<@Nullable LevelJson> levels) {
        List<DraftLevel> read = new ArrayList<>();
        for (LevelJson level : levels == null ? List.<@Nullable LevelJson>of() : levels) {
            read.add(
                    level == null
                            ? new DraftLevel("", "", Optional.empty())
                            : new DraftLevel(
                                    text(level.key()), text(level.name()), Optional.ofNullable(level.colour())));
        }
        return read;
    }

    private static List<List<String>> cells(List<@Nullable List<@Nullable String>> matrix) {
        List<List<String>> cells = new ArrayList<>();
        for (List<@Nullable String> row : matrix) {
            List<String> read = new ArrayList<>();
            if (row != null) {
                row.forEach(key -> read.add(text(key)));
            }
            cells.add(read);
        }
        return cells;
    }

    private static DraftCriteria criteria(@Nullable CriteriaJson json) {
        if (json == null) {
            return new DraftCriteria(Map.of(), Map.of(), Set.of(), Map.of(), false);
        }
        Set<String> layered = new TreeSet<>();
        List<@Nullable String> sent = json.layered() == null ? List.of() : json.layered();
        sent.forEach(key -> layered.add(text(key)));
        Map<String, Map<String, Stance>> stricter = new HashMap<>();
        present(json.stricter()).forEach((kind, stances) -> stricter.put(kind, present(stances)));
        return new DraftCriteria(
                present(json.appetite()),
                stricter,
                layered,
                present(json.approvers()),
                Boolean.TRUE.equals(json.assessorMayAccept()));
    }

    private static <V> Map<String, V> present(@Nullable Map<String, @Nullable V> map) {
        Map<String, V> present = new HashMap<>();
        if (map != null) {
            map.forEach((key, value) -> {
                if (value != null) {
                    present.put(key, value);
                }
            });
        }
        return present;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The draft as it would be sent. */
    static DraftJson json(ModelDraft draft) {
        return new DraftJson(
                draft.likelihoods().stream().map(DraftReader::json).toList(),
                draft.severities().stream().map(DraftReader::json).toList(),
                draft.levels().stream()
                        .map(level -> new LevelJson(
                                level.key(), level.name(), level.tone().orElse(null)))
                        .toList(),
                new ArrayList<>(draft.cells()),
                new CriteriaJson(
                        new HashMap<>(draft.criteria().appetite()),
                        new HashMap<>(draft.criteria().stricter()),
                        new ArrayList<>(draft.criteria().layered()),
                        new HashMap<>(draft.criteria().approvers()),
                        draft.criteria().assessorMayAccept()));
    }

    private static StepJson json(DraftStep step) {
        return new StepJson(step.name(), step.meaning(), step.was());
    }
}
