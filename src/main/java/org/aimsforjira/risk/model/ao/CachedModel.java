package org.aimsforjira.risk.model.ao;

import java.io.Serializable;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.model.domain.ModelJson;
import org.jspecify.annotations.Nullable;

/** A model as a cache over all nodes may hold it: its text, and what was read from it on this node. */
final class CachedModel implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String json;
    private transient volatile @Nullable RiskModel model;

    /**
     * @param json empty for the built-in model
     */
    CachedModel(String json) {
        this.json = json;
    }

    RiskModel model() {
        RiskModel known = model;
        if (known == null) {
            known = json.isEmpty() ? RiskModel.DEFAULT : ModelJson.model(json);
            model = known;
        }
        return known;
    }
}
