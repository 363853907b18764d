package org.aimsforjira.treatment.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Page;

/**
 * Which issues treat which risks, how far they are and which controls they implement: a projection of the links <em>AI treatment</em>,
 * kept by the feature {@code projection} and read by everybody. Never the source of a signed fact (DESIGN.md, principle 2). What comes
 * out says nothing about who may see an issue: filter by Jira's permissions before it is shown.
 */
public interface Treatments {

    /** As many treatments of an AIMS as a search among all of them looks at. */
    int MOST_SEARCHED = 50_000;

    /** The treatments of a risk, by the id of the issue. One query. */
    List<Treatment> ofRisk(AimsId aims, long riskId);

    /** The treatments of an AIMS by issue and risk, the first of them. One query. */
    List<Treatment> ofAims(AimsId aims, int limit);

    /** How many treatments the AIMS has. One query. */
    int countOf(AimsId aims);

    /** Whether a search among all treatments of the AIMS leaves some out, beyond {@link #MOST_SEARCHED}. One query. */
    default boolean areTooMany(AimsId aims) {
        return countOf(aims) > MOST_SEARCHED;
    }

    /** The treatments of each of these risks, by the id of the issue; a risk without any is left out. One query for 500 risks. */
    Map<Long, List<Treatment>> ofRisks(AimsId aims, Collection<Long> riskIds);

    /** What an issue treats, over all AIMS, by AIMS and risk; empty for nearly every issue of a Jira. One query. */
    List<Treatment> ofIssue(long issueId);

    /**
     * The controls that each of these issues implements in the AIMS, in order: those it names itself, else those of its risks ({@link
     * TreatmentControls}). An issue without any is left out. One query for 500 issues.
     */
    Map<Long, SortedSet<ControlId>> controlsOf(AimsId aims, Collection<Long> issueIds);

    /** How many issues implement the control, by progress, each issue once; a progress without an issue is left out. */
    Map<Progress, Integer> progressOf(AimsId aims, ControlId control);

    /** The ids of the issues that implement the control, ascending, and how many there are; the dropped ones too. Two queries. */
    Page<Long> issuesOf(AimsId aims, ControlId control, Page.Request page);

    /**
     * From now on the issue treats exactly these risks of the AIMS and implements exactly these controls there; inside a transaction,
     * under the lock of the AIMS's projections.
     *
     * @param risks the ids of the risks; without any the issue is no treatment in this AIMS, and its controls do not matter
     */
    void replace(AimsId aims, long issueId, Progress progress, Set<Long> risks, Set<ControlId> controls);

    /** The issue treats nothing in this AIMS any more; inside a transaction, under the lock of the AIMS's projections. */
    default void remove(AimsId aims, long issueId) {
        replace(aims, issueId, Progress.TODO, Set.of(), Set.of());
    }

    /** The AIMS is gone; inside a transaction. */
    void removeAll(AimsId aims);
}
