package org.aimsforjira.risk.model.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.model.domain.StepOrigins;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.JiraPieces.OptionRef;
import org.aimsforjira.setup.domain.JiraSchemaWriter;
import org.aimsforjira.setup.domain.PieceRepository;
import org.aimsforjira.setup.domain.StoredPieces.Key;
import org.aimsforjira.setup.domain.StoredPieces.Piece;

/**
 * The options of Jira for the steps and levels of a model. An option goes with its step, by its id: existing ones are kept whatever
 * administrators call them, missing ones are made, superfluous ones are disabled and never deleted, since risks may have them.
 *
 * <p>Jira and our tables have no common transaction: {@link #prepare} only adds what is missing, which harms nobody; then the caller
 * keeps the pieces in the transaction in which the model comes into force; then {@link #settle} takes away what is superfluous. Each can
 * be done again.
 */
@Named
public class ModelOptions {

    private static final String RETIRED = "retired-";

    private final JiraPieces pieces;
    private final PieceRepository repository;
    private final JiraSchemaWriter jira;
    private final ModelTexts texts;

    @Inject
    public ModelOptions(JiraPieces pieces, PieceRepository repository, JiraSchemaWriter jira, ModelTexts texts) {
        this.pieces = pieces;
        this.repository = repository;
        this.jira = jira;
        this.texts = texts;
    }

    /** What the transaction has to keep and to forget. */
    record Prepared(List<Piece> kept, List<Key> forgotten) {}

    /** The fields of the model that are gone from Jira. */
    List<FieldRole> missingFields() {
        return roles().filter(role -> pieces.field(role).isEmpty()).toList();
    }

    private static Stream<FieldRole> roles() {
        return Stream.of(ModelTexts.LIKELIHOODS, ModelTexts.SEVERITIES, ModelTexts.LEVELS)
                .flatMap(List::stream);
    }

    /**
     * Makes and enables what the model needs. The caller holds {@link JiraSchemaWriter#LOCK} and has seen that no field is missing.
     *
     * @param before the model in force
     * @param renames whether options that still have our text get that of the model
     * @throws JiraSchemaWriter.SetupFailure when Jira refuses
     */
    Prepared prepare(long projectId, RiskModel before, RiskModel after, StepOrigins origins, boolean renames) {
        List<Piece> kept = new ArrayList<>();
        List<Key> forgotten = new ArrayList<>();
        roles().forEach(role -> {
            boolean levels = ModelTexts.LEVELS.contains(role);
            Map<String, String> keyBefore = levels ? Map.of() : stepsBefore(role, origins);
            Field field = new Field(role, projectId);
            Map<String, OptionRef> chosen = field.choose(wanted(role, after), keyBefore, levels);
            chosen.forEach((key, option) -> {
                String was = levels ? key : keyBefore.getOrDefault(key, "");
                String text = renames
                        ? field.renamed(option, wanted(role, after).getOrDefault(key, key), ours(role, was, before))
                        : option.value();
                kept.add(Piece.found(Key.ofOption(role, key, projectId), Long.toString(option.id()), text));
            });
            if (!levels) {
                field.retire(chosen, kept, forgotten);
            }
        });
        return new Prepared(kept, forgotten);
    }

    /** Disables what the model in force does not need, enables what it needs, and puts all in its order. */
    void settle(long projectId, RiskModel model) {
        roles().filter(role -> pieces.field(role).isPresent()).forEach(role -> {
            Set<String> wanted = wanted(role, model).keySet();
            Map<Long, String> keys = pieces.optionKeys(role, projectId);
            Map<String, Long> ids = new HashMap<>();
            for (OptionRef option : pieces.options(role, projectId)) {
                String key = keys.get(option.id());
                if (key == null) {
                    continue; // an administrator's own
                }
                if (!wanted.contains(key) && !option.disabled()) {
                    jira.disableOption(option.id());
                } else if (wanted.contains(key)) {
                    ids.put(key, option.id());
                }
            }
            List<Long> order = wanted.stream()
                    .flatMap(key -> Optional.ofNullable(ids.get(key)).stream())
                    .toList();
            jira.orderOptions(pieces.field(role).orElseThrow(), projectId, order);
        });
    }

    /** The text of each option that the model needs, by its key, in order. */
    Map<String, String> wanted(FieldRole role, RiskModel model) {
        Map<String, String> wanted = new LinkedHashMap<>();
        if (ModelTexts.LEVELS.contains(role)) {
            model.levels().forEach(level -> wanted.put(level.key(), texts.ofLevel(role, level)));
        } else {
            int steps = ModelTexts.LIKELIHOODS.contains(role) ? model.likelihoods() : model.severities();
            IntStream.rangeClosed(1, steps)
                    .forEach(step -> wanted.put(Integer.toString(step), texts.ofStep(role, model, step)));
        }
        return wanted;
    }

    /** The key before of each step that was there before. */
    private static Map<String, String> stepsBefore(FieldRole role, StepOrigins origins) {
        List<Integer> was = ModelTexts.LIKELIHOODS.contains(role) ? origins.likelihood() : origins.severity();
        Map<String, String> before = new HashMap<>();
        for (int step = 1; step <= was.size(); step++) {
            if (was.get(step - 1) > 0) {
                before.put(Integer.toString(step), Integer.toString(was.get(step - 1)));
            }
        }
        return before;
    }

    /** The texts that we gave an option: an administrator has not renamed it as long as it has one of them. */
    private Set<String> ours(FieldRole role, String keyBefore, RiskModel before) {
        Set<String> ours = new HashSet<>();
        ours.add(texts.ofFile(role, keyBefore));
        Optional.ofNullable(wanted(role, before).get(keyBefore)).ifPresent(ours::add);
        return ours;
    }

    /** The options of one field of one register as they are now. */
    private final class Field {
        private final FieldRole role;
        private final long projectId;
        private final Map<Long, String> keys;
        private final Map<Long, OptionRef> live = new LinkedHashMap<>();

        Field(FieldRole role, long projectId) {
            this.role = role;
            this.projectId = projectId;
            this.keys = pieces.optionKeys(role, projectId);
            pieces.options(role, projectId).forEach(option -> live.put(option.id(), option));
        }

        /** The option of each key: that of its step or level before, else one of its text that nothing uses, else a new one. */
        Map<String, OptionRef> choose(Map<String, String> wanted, Map<String, String> keyBefore, boolean levels) {
            Map<String, OptionRef> chosen = new LinkedHashMap<>();
            Set<Long> claimed = new HashSet<>();
            wanted.keySet()
                    .forEach(key -> known(levels ? key : keyBefore.getOrDefault(key, ""))
                            .ifPresent(option -> {
                                claimed.add(option.id());
                                chosen.put(key, option);
                            }));
            wanted.forEach((key, text) -> {
                OptionRef option = Optional.ofNullable(chosen.get(key)).orElseGet(() -> unused(text, claimed));
                claimed.add(option.id());
                if (option.disabled()) {
                    jira.enableOption(option.id());
                }
                chosen.put(key, option);
            });
            return chosen;
        }

        private Optional<OptionRef> known(String key) {
            return live.values().stream()
                    .filter(option -> key.equals(keys.get(option.id())))
                    .findFirst();
        }

        private OptionRef unused(String text, Set<Long> claimed) {
            return live.values().stream()
                    .filter(option -> option.value().strip().equalsIgnoreCase(text))
                    .filter(option -> !claimed.contains(option.id()) && isFree(option))
                    .findFirst()
                    .orElseGet(() -> made(text));
        }

        private boolean isFree(OptionRef option) {
            String key = keys.get(option.id());
            return key == null || key.startsWith(RETIRED);
        }

        private OptionRef made(String text) {
            String free = text;
            for (int number = 2; isTaken(free, Optional.empty()); number++) {
                free = text + " (" + number + ")";
            }
            long id = jira.addOption(pieces.field(role).orElseThrow(), Optional.of(projectId), free);
            OptionRef option = new OptionRef(id, free, false);
            live.put(id, option);
            return option;
        }

        private boolean isTaken(String text, Optional<Long> but) {
            return live.values().stream()
                    .anyMatch(option -> !Optional.of(option.id()).equals(but)
                            && option.value().strip().equalsIgnoreCase(text));
        }

        /** The text that the option has then: the model's, if it still had ours and no other option has it. */
        String renamed(OptionRef option, String text, Set<String> ours) {
            if (!ours.contains(option.value())
                    || option.value().equals(text)
                    || isTaken(text, Optional.of(option.id()))) {
                return option.value();
            }
            jira.renameOption(option.id(), text);
            live.put(option.id(), new OptionRef(option.id(), text, option.disabled()));
            return text;
        }

        /** Options of steps that are gone stay known as ours, so that they mean nothing any more and nobody takes them for new. */
        void retire(Map<String, OptionRef> chosen, List<Piece> kept, List<Key> forgotten) {
            Set<Long> used = new HashSet<>();
            chosen.values().forEach(option -> used.add(option.id()));
            keys.forEach((id, key) -> {
                if (!used.contains(id) && !key.startsWith(RETIRED)) {
                    String label = Optional.ofNullable(live.get(id))
                            .map(OptionRef::value)
                            .orElse(key);
                    kept.add(Piece.found(Key.ofOption(role, RETIRED + id, projectId), Long.toString(id), label));
                }
                boolean revived = used.contains(id) && key.startsWith(RETIRED);
                if (revived || (!key.startsWith(RETIRED) && !chosen.containsKey(key))) {
                    forgotten.add(Key.ofOption(role, key, projectId));
                }
            });
        }
    }

    /** Keeps and forgets, inside the caller's transaction. */
    void keep(Prepared prepared) {
        prepared.forgotten().forEach(repository::forget);
        prepared.kept().forEach(repository::save);
    }
}
