package org.aimsforjira.inventory.importing.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aimsforjira.platform.ao.UserKeyColumns;

/** Who imports. */
@Named
public class ImportPeople extends UserKeyColumns {

    @Inject
    public ImportPeople(@ComponentImport ActiveObjects ao) {
        super(
                ao,
                new Column<>(ImportRunEntity.class, "UPLOADED_BY", ImportRunEntity::setUploadedBy),
                new Column<>(ImportRunEntity.class, "RUN_BY", ImportRunEntity::setRunBy));
    }
}
