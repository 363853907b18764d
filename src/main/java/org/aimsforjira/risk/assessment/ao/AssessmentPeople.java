package org.aimsforjira.risk.assessment.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aimsforjira.platform.ao.UserKeyColumns;

/** Who assessed risks. */
@Named
public class AssessmentPeople extends UserKeyColumns {

    @Inject
    public AssessmentPeople(@ComponentImport ActiveObjects ao) {
        super(
                ao,
                new Column<>(AssessmentEntity.class, "MADE_BY", AssessmentEntity::setMadeBy),
                new Column<>(AssessmentDraftEntity.class, "MADE_BY", AssessmentDraftEntity::setMadeBy));
    }
}
