package org.aimsforjira.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.model.domain.ModelJson;
import org.aimsforjira.risk.model.domain.ModelScope;
import org.aimsforjira.risk.model.domain.ModelVersions;
import org.aimsforjira.risk.model.domain.PublishedModel;
import org.aimsforjira.shared.AimsId;

/** Risk models in memory: published ones, and those that a test puts in force as they are, whatever their version. */
public final class InMemoryRiskModels implements ModelVersions {
    private final Map<AimsId, Map<String, RiskModel>> put = new HashMap<>();
    private final Map<AimsId, RiskModel> current = new HashMap<>();
    private final List<PublishedModel> published = new ArrayList<>();
    private int readings;

    /** The one that was put or published last is in force. */
    public void put(AimsId aims, RiskModel model) {
        put.computeIfAbsent(aims, any -> new HashMap<>()).put(model.version(), model);
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
                : Optional.ofNullable(put.getOrDefault(aims, Map.of()).get(version));
    }

    @Override
    public Optional<PublishedModel> newest(ModelScope scope) {
        return published.stream()
                .filter(one -> one.scope().equals(scope))
                .max(Comparator.comparingInt(PublishedModel::number));
    }

    @Override
    public Optional<PublishedModel> get(ModelScope scope, String version) {
        return published.stream()
                .filter(one ->
                        one.scope().equals(scope) && one.model().version().equals(version))
                .findFirst();
    }

    /** How often all versions were read. */
    public int readings() {
        return readings;
    }

    @Override
    public List<Kept> all(ModelScope scope) {
        readings++;
        return published.stream()
                .filter(one -> one.scope().equals(scope))
                .sorted(Comparator.comparingInt(PublishedModel::number).reversed())
                .map(one -> new Kept(
                        one,
                        ModelJson.sha256(ModelJson.write(one.model(), one.made().origins())),
                        true))
                .toList();
    }

    @Override
    public void append(PublishedModel next) {
        int before = newest(next.scope()).map(PublishedModel::number).orElse(PublishedModel.BUILT_IN);
        if (before != next.number() - 1) {
            throw new IllegalStateException("Version " + next.number() + " does not follow version " + before);
        }
        published.add(next);
        if (!next.scope().isEverywhere()) {
            put(new AimsId(next.scope().value()), next.model());
        }
    }
}
