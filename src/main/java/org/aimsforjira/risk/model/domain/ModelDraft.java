package org.aimsforjira.risk.model.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aimsforjira.risk.domain.RiskCriteria;
import org.aimsforjira.risk.domain.RiskCriteria.Stance;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.domain.Step;

/**
 * A risk model as somebody is writing it: anything may be missing or wrong, and {@link ModelCheck} says what. Never a source of levels.
 *
 * @param likelihoods the steps of likelihood, the smallest first
 * @param severities the steps of severity, the smallest first
 * @param levels the levels, the lowest first
 * @param cells a row for each likelihood with the key of a level for each severity; empty for a cell without level
 * @param criteria what is expected at which level
 */
public record ModelDraft(
        List<DraftStep> likelihoods,
        List<DraftStep> severities,
        List<DraftLevel> levels,
        List<List<String>> cells,
        DraftCriteria criteria) {

    /** What the key of a level begins with that is new: its real key is made of its name when it is published. */
    public static final String NEW = "+";

    /**
     * A step.
     *
     * @param was which step of the model in force this is, from 1; 0 for a step that is new. So an option of Jira goes with its step,
     *     whatever place the step gets
     */
    public record DraftStep(String name, String meaning, int was) {
        public DraftStep {
            name = name.strip();
            meaning = meaning.strip();
        }
    }

    /**
     * A level.
     *
     * @param key what cells and criteria call it: its key, or {@link #NEW} and anything for a new one
     * @param name empty for the levels of the built-in model, which our texts name
     * @param tone its colour; empty for none chosen
     */
    public record DraftLevel(String key, String name, Optional<RiskLevel.Tone> tone) {
        public DraftLevel {
            name = name.strip();
        }
    }

    /** As {@link RiskCriteria}, by the keys of the draft, and not yet known to be right. */
    public record DraftCriteria(
            Map<String, Stance> appetite,
            Map<String, Map<String, Stance>> stricter,
            Set<String> layered,
            Map<String, Long> approvers,
            boolean assessorMayAccept) {
        public DraftCriteria {
            appetite = new TreeMap<>(appetite);
            Map<String, Map<String, Stance>> kinds = new TreeMap<>();
            stricter.forEach((kind, stances) -> kinds.put(kind, new TreeMap<>(stances)));
            stricter = kinds;
            layered = new TreeSet<>(layered);
            approvers = new TreeMap<>(approvers);
        }
    }

    public ModelDraft {
        likelihoods = List.copyOf(likelihoods);
        severities = List.copyOf(severities);
        levels = List.copyOf(levels);
        cells = cells.stream().map(List::copyOf).toList();
    }

    /**
     * The draft with which somebody begins to change a model.
     *
     * @param likelihood what a step without a name is called, by its number: as Jira's option says
     * @param severity the same for severity
     */
    public static ModelDraft of(RiskModel model, IntFunction<String> likelihood, IntFunction<String> severity) {
        RiskCriteria criteria = model.criteria();
        return new ModelDraft(
                steps(model.likelihoodSteps(), likelihood),
                steps(model.severitySteps(), severity),
                model.levels().stream()
                        .map(level -> new DraftLevel(level.key(), level.name(), Optional.of(level.tone())))
                        .toList(),
                model.rows().stream()
                        .map(row -> row.stream().map(RiskLevel::key).toList())
                        .toList(),
                new DraftCriteria(
                        criteria.appetite(),
                        criteria.stricter(),
                        criteria.layered(),
                        criteria.approvers(),
                        criteria.assessorMayAccept()));
    }

    private static List<DraftStep> steps(List<Step> steps, IntFunction<String> nameless) {
        return IntStream.rangeClosed(1, steps.size())
                .mapToObj(number -> {
                    Step step = steps.get(number - 1);
                    return new DraftStep(
                            step.name().isEmpty() ? nameless.apply(number) : step.name(), step.meaning(), number);
                })
                .toList();
    }

    /** The key in a cell, both steps from 1; empty where there is none. */
    String cell(int likelihood, int severity) {
        return likelihood <= cells.size()
                        && severity <= cells.get(likelihood - 1).size()
                ? cells.get(likelihood - 1).get(severity - 1)
                : "";
    }

    /** The place of a level among the levels, from 1; 0 for a key that is none of theirs. */
    int rank(String key) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).key().equals(key)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Which steps of the model in force the steps of this one are. */
    public StepOrigins origins() {
        return new StepOrigins(
                likelihoods.stream().map(DraftStep::was).toList(),
                severities.stream().map(DraftStep::was).toList());
    }

    /**
     * The model.
     *
     * @param version what it is called
     * @param taken keys of levels that earlier versions used, so that a new level never gets one that means another
     * @throws IllegalArgumentException never, when {@link ModelCheck} finds no error
     */
    public RiskModel toModel(String version, Set<String> taken) {
        Map<String, String> keys = LevelKeys.of(levels, taken);
        List<RiskLevel> made = IntStream.rangeClosed(1, levels.size())
                .mapToObj(rank -> {
                    DraftLevel level = levels.get(rank - 1);
                    return new RiskLevel(
                            keys.getOrDefault(level.key(), level.key()),
                            level.name(),
                            level.tone().orElse(RiskLevel.Tone.GREY),
                            rank);
                })
                .toList();
        return new RiskModel(
                version,
                finished(likelihoods),
                finished(severities),
                made,
                cells.stream()
                        .map(row -> row.stream().map(key -> level(key, made)).toList())
                        .toList(),
                new RiskCriteria(
                        renamed(criteria.appetite(), keys),
                        criteria.stricter().entrySet().stream()
                                .filter(kind -> !kind.getValue().isEmpty())
                                .collect(Collectors.toMap(Map.Entry::getKey, kind -> renamed(kind.getValue(), keys))),
                        criteria.layered().stream()
                                .map(key -> keys.getOrDefault(key, key))
                                .collect(Collectors.toSet()),
                        renamed(criteria.approvers(), keys),
                        criteria.assessorMayAccept()));
    }

    private RiskLevel level(String key, List<RiskLevel> made) {
        int rank = rank(key);
        if (rank == 0) {
            throw new IllegalArgumentException("No level " + key);
        }
        return made.get(rank - 1);
    }

    private static List<Step> finished(List<DraftStep> steps) {
        return steps.stream().map(step -> new Step(step.name(), step.meaning())).toList();
    }

    private static <V> Map<String, V> renamed(Map<String, V> byKey, Map<String, String> keys) {
        Map<String, V> renamed = new TreeMap<>();
        byKey.forEach((key, value) -> renamed.put(keys.getOrDefault(key, key), value));
        return renamed;
    }
}
