package org.aimsforjira.risk.register.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aimsforjira.platform.ao.UserKeyColumns;

/** Whose saved views of the register they are. */
@Named
public class ViewPeople extends UserKeyColumns {

    @Inject
    public ViewPeople(@ComponentImport ActiveObjects ao) {
        super(ao, new Column<>(RiskViewEntity.class, "OWNER_KEY", RiskViewEntity::setOwnerKey));
    }
}
