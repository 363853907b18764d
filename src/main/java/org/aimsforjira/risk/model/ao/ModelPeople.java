package org.aimsforjira.risk.model.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aimsforjira.platform.ao.UserKeyColumns;

/** Who published risk models and set levels following them. */
@Named
public class ModelPeople extends UserKeyColumns {

    @Inject
    public ModelPeople(@ComponentImport ActiveObjects ao) {
        super(
                ao,
                new Column<>(RiskModelEntity.class, "SAVED_BY", RiskModelEntity::setSavedBy),
                new Column<>(LevelRunEntity.class, "STARTED_BY", LevelRunEntity::setStartedBy));
    }
}
