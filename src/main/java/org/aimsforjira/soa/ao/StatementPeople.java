package org.aimsforjira.soa.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aimsforjira.platform.ao.UserKeyColumns;

/** Who saved statements. */
@Named
public class StatementPeople extends UserKeyColumns {

    @Inject
    public StatementPeople(@ComponentImport ActiveObjects ao) {
        super(
                ao,
                new Column<>(StatementEntity.class, "SAVED_BY", StatementEntity::setSavedBy),
                new Column<>(StatementRevisionEntity.class, "SAVED_BY", StatementRevisionEntity::setSavedBy));
    }
}
