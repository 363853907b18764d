package org.aimsforjira.risk.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aimsforjira.catalogue.domain.ControlCatalogue;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskNature;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.OptionIds;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;

/** Turns controls, ratings and natures into the options that Jira's fields offer today. */
@Named
public class RiskOptions {

    private final JiraPieces pieces;
    private final ControlCatalogue catalogue;

    @Inject
    public RiskOptions(JiraPieces pieces, ControlCatalogue catalogue) {
        this.pieces = pieces;
        this.catalogue = catalogue;
    }

    /** The controls with these ids, or {@code risk.control-unknown}. */
    public Outcome<SortedSet<ControlId>> controls(Collection<String> ids) {
        SortedSet<ControlId> controls = new TreeSet<>();
        for (String id : ids) {
            Optional<ControlId> known = Optional.of(id)
                    .filter(ControlId::isWellFormed)
                    .map(ControlId::new)
                    .filter(control -> catalogue.control(control).isPresent());
            if (known.isEmpty()) {
                return Outcome.refused(Refusal.invalid("risk.control-unknown", id));
            }
            controls.add(known.get());
        }
        return Outcome.done(controls);
    }

    /**
     * The options of <em>Annex A controls</em> for these controls.
     *
     * @param projectId the project of the issue
     * @return their ids; or {@code risk.option-gone} when an administrator deleted or disabled one; or {@code risk.field-gone}
     */
    public Outcome<List<Long>> of(Collection<ControlId> controls, long projectId) {
        if (controls.isEmpty()) {
            return Outcome.done(List.of());
        }
        return ids(
                FieldRole.ANNEX_A_CONTROLS,
                controls.stream().map(ControlId::value).toList(),
                projectId);
    }

    /** As {@link #of}, and the options that somebody else added to the field and chose on this issue stay chosen. */
    public Outcome<List<Long>> kept(SeenIssue issue, Collection<ControlId> controls) {
        return of(controls, issue.projectId()).map(ids -> {
            Map<Long, String> known = pieces.optionKeys(FieldRole.ANNEX_A_CONTROLS, issue.projectId());
            List<Long> all = new ArrayList<>(ids);
            issue.options(FieldRole.ANNEX_A_CONTROLS).stream()
                    .filter(id -> !known.containsKey(id))
                    .forEach(all::add);
            return all;
        });
    }

    /**
     * The options of a rating; a part that is not rated has none.
     *
     * @return them by field; or {@code risk.step-unknown}, {@code risk.option-gone}, {@code risk.field-gone}
     */
    public Outcome<Map<FieldRole, List<Long>>> of(Rating rating, long projectId) {
        Map<FieldRole, List<String>> keys = new EnumMap<>(FieldRole.class);
        keys.put(FieldRole.AI_LIKELIHOOD, step(rating.likelihood()));
        keys.put(FieldRole.AI_SEVERITY, step(rating.severity()));
        keys.put(
                FieldRole.AI_CONFIDENCE,
                rating.confidence().map(Confidence::key).stream().toList());
        return ids(keys, projectId);
    }

    /**
     * The options of what remains after treatment, as with {@link #of(Rating, long)}. Where nothing remains to be said, a missing field is
     * no reason to refuse.
     */
    public Outcome<Map<FieldRole, List<Long>>> ofResidual(Rating residual, long projectId) {
        Map<FieldRole, List<String>> keys = new EnumMap<>(FieldRole.class);
        keys.put(FieldRole.AI_RESIDUAL_LIKELIHOOD, step(residual.likelihood()));
        keys.put(FieldRole.AI_RESIDUAL_SEVERITY, step(residual.severity()));
        keys.entrySet()
                .removeIf(field -> field.getValue().isEmpty()
                        && pieces.field(field.getKey()).isEmpty());
        return ids(keys, projectId);
    }

    private static List<String> step(Optional<Integer> step) {
        return step.map(number -> Integer.toString(number)).stream().toList();
    }

    private Outcome<Map<FieldRole, List<Long>>> ids(Map<FieldRole, List<String>> keys, long projectId) {
        Map<FieldRole, List<Long>> options = new EnumMap<>(FieldRole.class);
        for (Map.Entry<FieldRole, List<String>> field : keys.entrySet()) {
            Outcome<List<Long>> ids = ids(field.getKey(), field.getValue(), projectId);
            if (!ids.isDone()) {
                return ids.map(any -> options);
            }
            options.put(field.getKey(), ids.orElseThrow());
        }
        return Outcome.done(options);
    }

    /**
     * The options of the nature of a risk; a part that is not known has none, and its field need not be there.
     *
     * @return them by field; or {@code risk.value-unknown} for what the field does not offer, or {@code risk.field-gone}
     */
    public Outcome<Map<FieldRole, List<Long>>> of(RiskNature nature, long projectId) {
        return offered(FieldRole.AI_RISK_SOURCE, nature.sources(), projectId)
                .flatMap(sources -> offered(FieldRole.AI_CONSEQUENCE_TO, nature.consequenceTo(), projectId)
                        .flatMap(to -> offered(FieldRole.AI_CONSEQUENCE_KIND, nature.consequenceKinds(), projectId)
                                .map(kinds -> Map.of(
                                        FieldRole.AI_RISK_SOURCE, sources,
                                        FieldRole.AI_CONSEQUENCE_TO, to,
                                        FieldRole.AI_CONSEQUENCE_KIND, kinds))));
    }

    private Outcome<List<Long>> offered(FieldRole role, List<String> keys, long projectId) {
        if (keys.isEmpty()) {
            return Outcome.done(List.of());
        }
        Set<String> choices =
                new TreeSet<>(OptionIds.of(pieces, role, projectId).choices().keySet());
        Optional<String> unknown = pieces.field(role).isEmpty()
                ? Optional.empty()
                : keys.stream().filter(key -> !choices.contains(key)).findFirst();
        return unknown.isPresent()
                ? Outcome.refused(Refusal.invalid(
                        "risk.value-unknown", unknown.get(), role.defaultName(), String.join(", ", choices)))
                : ids(role, keys, projectId);
    }

    private Outcome<List<Long>> ids(FieldRole role, List<String> keys, long projectId) {
        if (pieces.field(role).isEmpty()) {
            return Outcome.refused(Refusal.conflict("risk.field-gone", role.defaultName()));
        }
        OptionIds options = OptionIds.of(pieces, role, projectId);
        List<Long> ids = new ArrayList<>();
        for (String key : keys) {
            Optional<Long> id = options.choose(key);
            if (id.isEmpty()) {
                return Outcome.refused(Refusal.conflict("risk.option-gone", key, role.defaultName()));
            }
            ids.add(id.get());
        }
        return Outcome.done(ids);
    }
}
