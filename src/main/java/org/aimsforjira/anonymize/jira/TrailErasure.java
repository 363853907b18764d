package org.aimsforjira.anonymize.jira;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.UserAnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserAnonymizationParameter;
import com.atlassian.jira.util.SimpleErrorCollection;
import jakarta.inject.Inject;
import java.util.Collection;
import org.aimsforjira.anonymize.app.Anonymization;
import org.aimsforjira.shared.UserKey;

/** The step in which Jira deletes personal data: names beside the audit trails are erased. */
public class TrailErasure implements UserAnonymizationHandler {

    private final Anonymization anonymization;

    @Inject
    public TrailErasure(Anonymization anonymization) {
        this.anonymization = anonymization;
    }

    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserAnonymizationParameter parameter) {
        return Affected.records(
                "aims.anonymize.trails", anonymization.trailsNaming(new UserKey(parameter.getUserKey())));
    }

    @Override
    public ServiceResult update(UserAnonymizationParameter parameter) {
        anonymization.erase(new UserKey(parameter.getUserKey()));
        return new ServiceResultImpl(new SimpleErrorCollection());
    }
}
