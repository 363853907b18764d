package org.aimsforjira.issues.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aimsforjira.platform.ao.UserKeyColumns;

/** Who wants changes of Jira. */
@Named
public class IntentPeople extends UserKeyColumns {

    @Inject
    public IntentPeople(@ComponentImport ActiveObjects ao) {
        super(ao, new Column<>(WriteIntentEntity.class, "ACTOR", WriteIntentEntity::setActor));
    }
}
