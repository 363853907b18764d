package org.aimsforjira.anonymize.jira;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import com.atlassian.jira.util.SimpleErrorCollection;
import jakarta.inject.Inject;
import java.util.Collection;
import org.aimsforjira.anonymize.app.Anonymization;
import org.aimsforjira.shared.UserKey;

/** The step in which Jira gives a person another key: our records follow. */
public class RecordsFollowKeys implements UserKeyChangeHandler {

    private final Anonymization anonymization;

    @Inject
    public RecordsFollowKeys(Anonymization anonymization) {
        this.anonymization = anonymization;
    }

    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserPropertyChangeParameter parameter) {
        return Affected.records(
                "aims.anonymize.records", anonymization.recordsNaming(new UserKey(parameter.getOriginal())));
    }

    @Override
    public ServiceResult update(UserPropertyChangeParameter parameter) {
        anonymization.rename(new UserKey(parameter.getOriginal()), new UserKey(parameter.getTarget()));
        return new ServiceResultImpl(new SimpleErrorCollection());
    }
}
