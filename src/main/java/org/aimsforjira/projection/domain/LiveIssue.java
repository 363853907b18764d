package org.aimsforjira.projection.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.evidence.domain.EvidenceItem;
import org.aimsforjira.evidence.domain.EvidenceRule;
import org.aimsforjira.treatment.domain.Progress;

/**
 * An issue as it is in Jira at this moment.
 *
 * @param aiRisk whether its type is the AI risk
 * @param statusCategory the key of the category of its status
 * @param resolution the id of its resolution; empty for none
 * @param resolved when it was resolved; empty when it was not
 * @param controls what <em>Annex A controls</em> holds
 * @param evidenceFor what <em>AI evidence for</em> holds
 */
public record LiveIssue(
        long id,
        long projectId,
        boolean aiRisk,
        String statusCategory,
        Optional<String> resolution,
        Optional<Instant> resolved,
        Set<String> labels,
        SortedSet<ControlId> controls,
        SortedSet<ControlId> evidenceFor) {

    /** Whether it is a risk in the register of this AIMS. */
    public boolean isRiskOf(Aims aims) {
        return aiRisk && projectId == aims.projectId();
    }

    /** Its progress in an AIMS with these resolutions that mean "not carried out". */
    public Progress progress(Set<String> notCarriedOut) {
        return Progress.of(statusCategory, resolution, notCarriedOut);
    }

    /** Whether the default rule finds it for this control. */
    public boolean proves(ControlId control) {
        return evidenceFor.contains(control)
                && Progress.of(statusCategory, Optional.empty(), Set.of()) == Progress.DONE;
    }

    /** What it says as evidence in an AIMS. */
    public EvidenceItem asEvidence(Aims aims, Set<String> notCarriedOut, EvidenceRule rule) {
        return EvidenceItem.of(id, resolved, aims.timeZone(), resolution, notCarriedOut, labels, rule);
    }

    /** Changes when anything changed that evidence is judged by; empty for an issue that is no evidence. */
    public String evidenceMark(EvidenceRule rule) {
        return evidenceFor.isEmpty()
                ? ""
                : String.join(
                        "|",
                        statusCategory,
                        resolution.orElse(""),
                        resolved.map(Instant::toString).orElse(""),
                        Boolean.toString(labels.stream().anyMatch(rule.failingLabel()::equalsIgnoreCase)));
    }
}
