package org.aimsforjira.treatment.plan.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.risk.model.domain.ModelScope;
import org.aimsforjira.risk.model.domain.ModelVersions;

/** What levels are called that were frozen under a model that may no longer be in force. Asks no permission; its callers do. */
@Named
public class PlanLevels {

    private final ModelVersions models;

    @Inject
    public PlanLevels(ModelVersions models) {
        this.models = models;
    }

    /** One query. */
    LevelNames of(Aims aims) {
        return LevelNames.of(models.all(ModelScope.of(aims.id())).stream()
                .map(kept -> kept.published().model().levels())
                .toList());
    }
}
