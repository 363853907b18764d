package org.aimsforjira.aims.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aimsforjira.platform.ao.UserKeyColumns;
import org.aimsforjira.shared.UserKey;

/** Who set up each AIMS. The AIMS are cached, so that the repository is told. */
@Named
public class AimsPeople extends UserKeyColumns {

    private final AoAimsRepository aims;

    @Inject
    public AimsPeople(@ComponentImport ActiveObjects ao, AoAimsRepository aims) {
        super(ao, new Column<>(AimsEntity.class, "CREATED_BY", AimsEntity::setCreatedBy));
        this.aims = aims;
    }

    @Override
    public int rename(UserKey from, UserKey to) {
        int renamed = super.rename(from, to);
        if (renamed > 0) {
            aims.changed();
        }
        return renamed;
    }
}
