package org.aimsforjira.risk.residual.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.Control;
import org.aimsforjira.catalogue.domain.ControlCatalogue;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.risk.domain.RiskCriteria;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.domain.RiskModels;
import org.aimsforjira.risk.residual.domain.ControlStanding;
import org.aimsforjira.risk.residual.domain.LayeredDefence;
import org.aimsforjira.risk.residual.domain.RatedAgainstComputed;
import org.aimsforjira.risk.residual.domain.ResidualEstimate;
import org.aimsforjira.risk.residual.domain.SelectedControl;

/** Applies the rules about what remains to a risk as it is now. No query: standings are handed in. */
@Named
public class ResidualRules {

    private final RiskModels models;
    private final ControlCatalogue catalogue;

    @Inject
    public ResidualRules(RiskModels models, ControlCatalogue catalogue) {
        this.models = models;
        this.catalogue = catalogue;
    }

    /**
     * What remains of a risk.
     *
     * @param model the model in force, which everything here was judged by
     * @param computed empty while the inherent risk is not rated
     * @param difference how the rated residual lies to the computed one
     * @param layers empty while the inherent risk is not rated
     * @param stance what may happen with the rated residual; empty while it is not rated
     */
    public record Residual(
            RiskModel model,
            Optional<ResidualEstimate> computed,
            RatedAgainstComputed difference,
            Optional<LayeredDefence> layers,
            Optional<RiskCriteria.Stance> stance) {}

    /** Judges the risk by the model in force. */
    public Residual of(Aims aims, AiRisk risk, Map<ControlId, ControlStanding> standings) {
        RiskModel model = models.of(aims.id());
        List<SelectedControl> controls =
                risk.controls().stream().map(id -> selected(id, standings)).toList();
        Optional<ResidualEstimate> computed =
                risk.level().map(inherent -> ResidualEstimate.of(model, inherent, controls));
        return new Residual(
                model,
                computed,
                RatedAgainstComputed.of(model, risk.residual(), computed),
                risk.level().map(inherent -> LayeredDefence.of(model.criteria(), inherent.level(), controls)),
                model.residual(risk.residual())
                        .map(level -> model.criteria().stance(level, Set.copyOf(risk.consequenceKinds()))));
    }

    private SelectedControl selected(ControlId id, Map<ControlId, ControlStanding> standings) {
        return new SelectedControl(
                id,
                catalogue.control(id).map(Control::kinds).orElse(Set.of()),
                Optional.ofNullable(standings.get(id))
                        .map(ControlStanding::state)
                        .orElse(""));
    }
}
