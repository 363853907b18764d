package org.aimsforjira.risk.model.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.domain.Step;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.JiraPieces.OptionRef;
import org.aimsforjira.setup.domain.OptionSource;
import org.aimsforjira.setup.domain.WantedOptions.Wanted;

/** What the options of Jira are called that stand for the steps and levels of a model, and what nameless steps are called. */
@Named
public class ModelTexts {

    /** The fields whose options are steps of likelihood. */
    static final List<FieldRole> LIKELIHOODS = List.of(FieldRole.AI_LIKELIHOOD, FieldRole.AI_RESIDUAL_LIKELIHOOD);

    /** The fields whose options are steps of severity. */
    static final List<FieldRole> SEVERITIES = List.of(FieldRole.AI_SEVERITY, FieldRole.AI_RESIDUAL_SEVERITY);

    /** The fields whose options are levels. */
    static final List<FieldRole> LEVELS = List.of(FieldRole.AI_INHERENT_LEVEL, FieldRole.AI_RESIDUAL_LEVEL);

    private static final Pattern NUMBER = Pattern.compile("^[0-9]{1,2}[.:)]?\\s+");

    private final JiraPieces pieces;
    private final OptionSource file;

    @Inject
    public ModelTexts(JiraPieces pieces, OptionSource file) {
        this.pieces = pieces;
        this.file = file;
    }

    /** What set-up calls an option that it makes: {@code 3 Possible}, {@code High}; the key where it makes none of this key. */
    String ofFile(FieldRole role, String key) {
        return file.options().of(role).stream()
                .filter(option -> option.key().equals(key))
                .map(Wanted::text)
                .findFirst()
                .orElse(key);
    }

    /** What the option of a step is called: {@code 6 Constant}; as set-up calls it where the step has no name. */
    String ofStep(FieldRole role, RiskModel model, int number) {
        List<Step> steps = LIKELIHOODS.contains(role) ? model.likelihoodSteps() : model.severitySteps();
        String name = steps.get(number - 1).name();
        return name.isEmpty() ? ofFile(role, Integer.toString(number)) : number + " " + name;
    }

    /** What the option of a level is called; as set-up calls it where the level has no name. */
    String ofLevel(FieldRole role, RiskLevel level) {
        return level.name().isEmpty() ? ofFile(role, level.key()) : level.name();
    }

    /**
     * What nameless steps are called where people read and change a model: the text of Jira's option without its number.
     *
     * @param projectId the register; empty for none, with the texts of set-up
     */
    public IntFunction<String> nameless(FieldRole role, Optional<Long> projectId) {
        return number -> {
            String key = Integer.toString(number);
            String text = projectId
                    .flatMap(project -> option(role, project, key))
                    .map(OptionRef::value)
                    .orElseGet(() -> ofFile(role, key));
            String name = NUMBER.matcher(text).replaceFirst("").strip();
            return name.isEmpty() ? key : name;
        };
    }

    private Optional<OptionRef> option(FieldRole role, long projectId, String key) {
        Map<Long, String> keys = pieces.optionKeys(role, projectId);
        return pieces.options(role, projectId).stream()
                .filter(option -> key.equals(keys.get(option.id())))
                .findFirst();
    }

    /** The kinds of consequence, text by key: Jira's options, or those of set-up where there is no register. */
    Map<String, String> kinds(Optional<Long> projectId) {
        return projectId
                .map(this::kindsOf)
                .orElseGet(() -> file.options().of(FieldRole.AI_CONSEQUENCE_KIND).stream()
                        .collect(Collectors.toMap(Wanted::key, Wanted::text, (one, other) -> one, LinkedHashMap::new)));
    }

    private Map<String, String> kindsOf(long projectId) {
        Map<Long, String> keys = pieces.optionKeys(FieldRole.AI_CONSEQUENCE_KIND, projectId);
        return pieces.options(FieldRole.AI_CONSEQUENCE_KIND, projectId).stream()
                .filter(option -> keys.containsKey(option.id()))
                .collect(Collectors.toMap(
                        option -> keys.getOrDefault(option.id(), ""),
                        OptionRef::value,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
