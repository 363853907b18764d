package org.aimsforjira.risk.app;

import jakarta.inject.Named;
import java.util.Optional;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.domain.RiskModels;
import org.aimsforjira.shared.AimsId;

/** The built-in model for every AIMS. */
@Named
public class BuiltInRiskModels implements RiskModels {

    @Override
    public RiskModel of(AimsId aims) {
        return RiskModel.DEFAULT;
    }

    @Override
    public Optional<RiskModel> version(AimsId aims, String version) {
        return Optional.of(RiskModel.DEFAULT).filter(model -> model.version().equals(version));
    }
}
