package org.aimsforjira.risk.acceptance.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aimsforjira.platform.ao.UserKeyColumns;

/** Who accepted risks, revoked acceptances, or is named where one went stale. */
@Named
public class AcceptancePeople extends UserKeyColumns {

    @Inject
    public AcceptancePeople(@ComponentImport ActiveObjects ao) {
        super(
                ao,
                new Column<>(AcceptanceEntity.class, "ACCEPTED_BY", AcceptanceEntity::setAcceptedBy),
                new Column<>(AcceptanceEventEntity.class, "DONE_BY", AcceptanceEventEntity::setDoneBy));
    }
}
