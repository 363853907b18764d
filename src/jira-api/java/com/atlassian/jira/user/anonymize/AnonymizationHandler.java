package com.atlassian.jira.user.anonymize;

import com.atlassian.jira.bc.ServiceResult;
import java.util.Collection;

// unconfirmed (memory only): that getNumberOfTasks has a default; validateBusinessLogic is left out, its signature
// could not be read
public interface AnonymizationHandler<P> {
    int DEFAULT_NUMBER_OF_TASKS = 1;

    Collection<AffectedEntity> getAffectedEntities(P parameter);

    default int getNumberOfTasks(P parameter) {
        return DEFAULT_NUMBER_OF_TASKS;
    }

    ServiceResult update(P parameter);
}
