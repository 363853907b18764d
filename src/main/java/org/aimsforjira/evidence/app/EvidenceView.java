package org.aimsforjira.evidence.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.evidence.domain.EvidenceCount;
import org.aimsforjira.evidence.domain.MarkedIssue;
import org.aimsforjira.shared.Projects.ProjectRef;

/**
 * What an issue proves, as one person sees it. Panel, dialog and REST show the same.
 *
 * @param issue the issue and its marking
 * @param parts for each AIMS that the person may view and for which it counts, by name
 */
public record EvidenceView(MarkedIssue issue, List<Part> parts) {

    public EvidenceView {
        parts = List.copyOf(parts);
    }

    /**
     * What it does in one AIMS.
     *
     * @param aims the AIMS
     * @param register its register project
     * @param count whether it counts there today
     * @param states the key of the state of each control it names; empty when it counts in several AIMS: the Statement of each has
     *     them
     */
    public record Part(Aims aims, Optional<ProjectRef> register, EvidenceCount count, Map<ControlId, String> states) {
        public Part {
            states = Map.copyOf(states);
        }
    }
}
