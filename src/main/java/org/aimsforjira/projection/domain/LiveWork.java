package org.aimsforjira.projection.domain;

import java.util.List;
import java.util.Optional;
import org.aimsforjira.shared.Page;

/** Jira as it is at this moment, whoever may see it. What was archived, or lies in an archived project, is not there. */
public interface LiveWork {

    /** The issue; empty when there is none. Not from the search index, so that it is never older than the event that asks. */
    Optional<LiveIssue> issue(long issueId);

    /** The ids of the issues that this one treats by a link <em>AI treatment</em>; need not be risks. */
    List<Long> treatedBy(long issueId);

    /** The ids of the issues that treat this one by a link <em>AI treatment</em>. */
    List<Long> treatmentsOf(long riskId);

    /** The ids of the AI risks of a register project, in a stable order. */
    Page<Long> risks(long projectId, Page.Request page);

    /** The ids of all issues whose field <em>AI evidence for</em> is not empty, in a stable order. */
    Page<Long> evidence(Page.Request page);
}
