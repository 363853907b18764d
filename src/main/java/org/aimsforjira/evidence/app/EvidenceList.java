package org.aimsforjira.evidence.app;

import java.util.List;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.Control;
import org.aimsforjira.evidence.domain.EvidenceCount;
import org.aimsforjira.evidence.domain.EvidenceSearch.Filter;
import org.aimsforjira.evidence.domain.EvidenceSearch.Hit;
import org.aimsforjira.shared.Page;

/**
 * One page of the evidence of an AIMS as one person sees it.
 *
 * @param aims the AIMS
 * @param isSetUp whether set-up knows the field; nothing else is there if not
 * @param filter what was asked for
 * @param rows the issues of this page
 * @param controls the controls that can be filtered by
 * @param jql the query that finds the same in Jira; empty without set-up
 */
public record EvidenceList(
        Aims aims, boolean isSetUp, Filter filter, Page<Row> rows, List<Control> controls, String jql) {

    public EvidenceList {
        controls = List.copyOf(controls);
    }

    /**
     * An issue.
     *
     * @param count whether it counts today
     */
    public record Row(Hit issue, EvidenceCount count) {}
}
