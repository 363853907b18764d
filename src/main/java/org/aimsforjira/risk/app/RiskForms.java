package org.aimsforjira.risk.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.Control;
import org.aimsforjira.catalogue.domain.ControlCatalogue;
import org.aimsforjira.risk.domain.RiskModels;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.OptionIds;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.UserKey;

/** What forms about risks offer: the options that Jira's fields have today, under the names that Jira gives them. */
@Named
public class RiskForms {

    private final AimsAccess access;
    private final JiraPieces pieces;
    private final ControlCatalogue catalogue;
    private final RiskModels models;

    @Inject
    public RiskForms(AimsAccess access, JiraPieces pieces, ControlCatalogue catalogue, RiskModels models) {
        this.access = access;
        this.pieces = pieces;
        this.catalogue = catalogue;
        this.models = models;
    }

    /** An entry of a select box. */
    public record Choice(String key, String text) {}

    /** A control with our wording of it in the reader's language. */
    public record ControlChoice(Control control, String about) {}

    /**
     * What a form offers.
     *
     * @param model the version of the model whose steps are offered
     */
    public record Form(
            String model,
            List<Choice> likelihoods,
            List<Choice> severities,
            List<Choice> confidences,
            List<Choice> sources,
            List<Choice> consequenceTo,
            List<Choice> consequenceKinds,
            List<ControlChoice> controls,
            boolean mayRate) {
        public Form {
            likelihoods = List.copyOf(likelihoods);
            severities = List.copyOf(severities);
            confidences = List.copyOf(confidences);
            sources = List.copyOf(sources);
            consequenceTo = List.copyOf(consequenceTo);
            consequenceKinds = List.copyOf(consequenceKinds);
            controls = List.copyOf(controls);
        }
    }

    /** Needs View AIMS. */
    public Outcome<Form> form(UserKey user, String projectKey, Locale locale) {
        return access.require(user, projectKey, Permission.VIEW_AIMS).map(aims -> {
            OptionIds controls = OptionIds.of(pieces, FieldRole.ANNEX_A_CONTROLS, aims.projectId());
            return new Form(
                    models.of(aims.id()).version(),
                    choices(FieldRole.AI_LIKELIHOOD, aims),
                    choices(FieldRole.AI_SEVERITY, aims),
                    choices(FieldRole.AI_CONFIDENCE, aims),
                    choices(FieldRole.AI_RISK_SOURCE, aims),
                    choices(FieldRole.AI_CONSEQUENCE_TO, aims),
                    choices(FieldRole.AI_CONSEQUENCE_KIND, aims),
                    catalogue.controls().stream()
                            .filter(control ->
                                    controls.choose(control.id().value()).isPresent())
                            .map(control -> new ControlChoice(control, catalogue.about(control.id(), locale)))
                            .toList(),
                    access.may(user, Permission.ASSESS_AI_RISK, aims.projectId()));
        });
    }

    private List<Choice> choices(FieldRole role, Aims aims) {
        Map<Long, String> keys = pieces.optionKeys(role, aims.projectId());
        return pieces.options(role, aims.projectId()).stream()
                .filter(option -> !option.disabled() && keys.containsKey(option.id()))
                .map(option -> new Choice(keys.getOrDefault(option.id(), ""), option.value()))
                .toList();
    }
}
