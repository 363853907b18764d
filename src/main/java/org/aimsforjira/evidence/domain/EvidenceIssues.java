package org.aimsforjira.evidence.domain;

import java.util.List;
import java.util.Optional;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.ControlId;

/** Finds the issues that prove a control, by the default rule: <em>AI evidence for</em> names the control and the status is done. */
public interface EvidenceIssues {

    /**
     * Everything that the rule finds in this Jira, whoever may see it: states are the same for everyone (DESIGN.md, principle 4). An
     * issue counts for every AIMS of this Jira that has the control.
     *
     * @param aims decides the day of each date by its time zone, and which resolutions mean "not carried out"
     * @return by the id of the issue; empty where set-up has lost the field or the option of the control
     */
    List<EvidenceItem> find(Aims aims, ControlId control, EvidenceRule rule);

    /**
     * The JQL of the rule, for a link into the navigator, where everybody finds what they may see.
     *
     * @return empty where set-up has lost the field or the option of the control
     */
    Optional<String> jql(ControlId control);
}
