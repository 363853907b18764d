package org.aimsforjira.inventory.importing.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aimsforjira.setup.domain.JiraPieces.OptionRef;

/** Proposes what a word of the file stands for. Nothing is proposed that is not sure: the person decides about the rest. */
public final class ChoiceProposer {
    /** Options such as {@code 2 High} are also found by their word. */
    private static final Pattern LEADING_NUMBER = Pattern.compile("^\\d+[.):]? +");

    private final Optional<KnownFile> known;
    private final Synonyms synonyms;
    private final Map<Target, List<OptionRef>> options;
    private final Optional<ImportMapping> earlier;

    /**
     * @param known the published inventory that the file is, if we know it
     * @param options the options of each choice target in the register
     * @param earlier the mapping used last for a file with the same headings
     */
    public ChoiceProposer(
            Optional<KnownFile> known,
            Synonyms synonyms,
            Map<Target, List<OptionRef>> options,
            Optional<ImportMapping> earlier) {
        this.known = known;
        this.synonyms = synonyms;
        this.options = options;
        this.earlier = earlier;
    }

    /**
     * What was decided last time, else an option of the same text, else what the proposal data say.
     *
     * @return the id of an enabled option, the name of a stage, empty text for "leave empty"; nothing when it is not sure
     */
    public Optional<String> propose(FoundChoice found) {
        return earlier.flatMap(mapping -> mapping.choice(found.target(), found.words()))
                .filter(to -> to.isEmpty() || exists(found.target(), to))
                .or(() -> named(found.target(), found.folded()))
                .or(() -> known.flatMap(file -> listed(found, file.choices())))
                .or(() -> listed(found, synonyms.values()));
    }

    private Optional<String> listed(FoundChoice found, Map<Target, Map<String, List<String>>> lists) {
        List<String> names = lists.getOrDefault(found.target(), Map.of()).get(found.folded());
        if (names == null) {
            return Optional.empty();
        }
        if (names.isEmpty()) {
            return Optional.of("");
        }
        return names.stream()
                .flatMap(name -> named(found.target(), Words.folded(name)).stream())
                .findFirst();
    }

    private Optional<String> named(Target target, String folded) {
        if (target == Target.STAGE) {
            return stage(folded);
        }
        return options.getOrDefault(target, List.of()).stream()
                .filter(option -> !option.disabled())
                .filter(option -> folded.equals(Words.folded(option.value()))
                        || folded.equals(LEADING_NUMBER
                                .matcher(Words.folded(option.value()))
                                .replaceFirst("")))
                .map(option -> Long.toString(option.id()))
                .findFirst();
    }

    private boolean exists(Target target, String to) {
        if (target == Target.STAGE) {
            return stage(Words.folded(to)).isPresent();
        }
        return options.getOrDefault(target, List.of()).stream()
                .anyMatch(option ->
                        !option.disabled() && Long.toString(option.id()).equals(to));
    }

    private static Optional<String> stage(String folded) {
        for (Stage stage : Stage.values()) {
            if (Words.folded(stage.name()).equals(folded)
                    || Words.folded(stage.name().replace('_', ' ')).equals(folded)) {
                return Optional.of(stage.name());
            }
        }
        return Optional.empty();
    }
}
