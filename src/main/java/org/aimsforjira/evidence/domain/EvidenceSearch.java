package org.aimsforjira.evidence.domain;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.UserKey;

/** Finds the issues that are marked as evidence, as one person may see them: Jira's permissions and issue security decide. */
public interface EvidenceSearch {

    /**
     * One page, the ones resolved last first. A constant number of calls to Jira whatever their number.
     *
     * @param notCarriedOut the ids of the resolutions of the AIMS that mean "not carried out"
     * @return empty when set-up has lost the field, or the option of the control
     */
    Optional<Found> search(
            UserKey viewer, Filter filter, Set<String> notCarriedOut, EvidenceRule rule, Page.Request page);

    /**
     * What to show.
     *
     * @param control what it proves; empty for anything
     * @param kind fresh, stale or failed by the rule; empty for any issue, also those that do not count
     */
    record Filter(Optional<ControlId> control, Optional<EvidenceCount.Kind> kind) {
        public static final Filter NONE = new Filter(Optional.empty(), Optional.empty());
    }

    /**
     * @param page the issues, and how many the viewer may see in all
     * @param jql the query that finds the same in Jira
     */
    record Found(Page<Hit> page, String jql) {}

    /**
     * An issue that is marked as evidence.
     *
     * @param status the name of its status in the viewer's language
     */
    record Hit(
            long issueId,
            String key,
            String summary,
            SortedSet<ControlId> controls,
            boolean failed,
            IssueWork work,
            String status) {}
}
