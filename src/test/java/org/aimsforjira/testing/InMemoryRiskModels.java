package org.aimsforjira.testing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.domain.RiskModels;
import org.aimsforjira.shared.AimsId;

/** Risk models in memory; the one that was put last is in force. */
public final class InMemoryRiskModels implements RiskModels {
    private final Map<AimsId, Map<String, RiskModel>> versions = new HashMap<>();
    private final Map<AimsId, RiskModel> current = new HashMap<>();

    public void put(AimsId aims, RiskModel model) {
        versions.computeIfAbsent(aims, any -> new LinkedHashMap<>()).put(model.version(), model);
        current.put(aims, model);
    }

    @Override
    public RiskModel of(AimsId aims) {
        return current.getOrDefault(aims, RiskModel.DEFAULT);
    }

    @Override
    public Optional<RiskModel> version(AimsId aims, String version) {
        return version.equals(RiskModel.DEFAULT.version())
                ? Optional.of(RiskModel.DEFAULT)
                : Optional.ofNullable(versions.getOrDefault(aims, Map.of()).get(version));
    }
}
