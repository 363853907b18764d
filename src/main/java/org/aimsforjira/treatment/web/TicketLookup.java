package org.aimsforjira.treatment.web;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.aimsforjira.treatment.app.TreatmentQueries;
import org.aimsforjira.treatment.domain.Treatment;

/** Asks once in a request what an issue treats: the condition of the panel and the panel itself both need to know. */
@Named
public class TicketLookup {

    private static final String ATTRIBUTE = "org.aimsforjira.treatments-of";

    private final TreatmentQueries queries;

    @Inject
    public TicketLookup(TreatmentQueries queries) {
        this.queries = queries;
    }

    private record Found(long issueId, List<Treatment> treatments) {}

    List<Treatment> of(long issueId, JiraHelper helper) {
        HttpServletRequest request = helper.getRequest();
        if (request == null) {
            return queries.ofIssue(issueId);
        }
        if (request.getAttribute(ATTRIBUTE) instanceof Found found && found.issueId() == issueId) {
            return found.treatments();
        }
        List<Treatment> treatments = queries.ofIssue(issueId);
        request.setAttribute(ATTRIBUTE, new Found(issueId, treatments));
        return treatments;
    }
}
