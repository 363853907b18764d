package org.aimsforjira.treatment.plan.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aimsforjira.platform.ao.UserKeyColumns;

/** Who approved treatment plans, and whom they name. */
@Named
public class PlanPeople extends UserKeyColumns {

    @Inject
    public PlanPeople(@ComponentImport ActiveObjects ao) {
        super(
                ao,
                new Column<>(PlanApprovalEntity.class, "APPROVED_BY", PlanApprovalEntity::setApprovedBy),
                new Column<>(PlanPersonEntity.class, "USER_KEY", PlanPersonEntity::setUserKey));
    }
}
