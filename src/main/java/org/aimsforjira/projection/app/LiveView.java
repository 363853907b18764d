package org.aimsforjira.projection.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.projection.domain.LiveIssue;
import org.aimsforjira.projection.domain.LiveWork;
import org.aimsforjira.treatment.domain.TreatmentControls;

/** Jira seen from one AIMS during one refresh: each issue is read once. */
final class LiveView {

    private final LiveWork live;
    private final Aims aims;
    private final Set<String> notCarriedOut;
    private final Map<Long, Optional<LiveIssue>> read = new HashMap<>();

    LiveView(LiveWork live, Aims aims, Set<String> notCarriedOut) {
        this.live = live;
        this.aims = aims;
        this.notCarriedOut = notCarriedOut;
    }

    Optional<LiveIssue> issue(long id) {
        return read.computeIfAbsent(id, live::issue);
    }

    boolean isRisk(long id) {
        return issue(id).filter(issue -> issue.isRiskOf(aims)).isPresent();
    }

    /** The controls of an issue as a risk of the AIMS; none if it is no risk of it. */
    SortedSet<ControlId> riskControls(long id) {
        return issue(id)
                .filter(issue -> issue.isRiskOf(aims))
                .map(LiveIssue::controls)
                .orElseGet(TreeSet::new);
    }

    /** The issues that treat this one, if it is a risk of the AIMS. */
    List<Long> treatmentsOf(long id) {
        return isRisk(id) ? live.treatmentsOf(id) : List.of();
    }

    /** What an issue is as a treatment in the AIMS. */
    TreatmentState treatment(long id) {
        return issue(id).map(this::treatment).orElse(TreatmentState.NONE);
    }

    private TreatmentState treatment(LiveIssue issue) {
        Set<Long> risks =
                live.treatedBy(issue.id()).stream().filter(this::isRisk).collect(Collectors.toSet());
        Set<ControlId> controls = TreatmentControls.implementedBy(
                issue.controls(), risks.stream().map(this::riskControls).toList());
        return TreatmentState.of(issue.progress(notCarriedOut), risks, controls);
    }
}
