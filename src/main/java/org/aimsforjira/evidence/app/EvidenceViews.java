package org.aimsforjira.evidence.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.evidence.domain.EvidenceCount;
import org.aimsforjira.evidence.domain.EvidenceItem;
import org.aimsforjira.evidence.domain.EvidenceRule;
import org.aimsforjira.evidence.domain.MarkedIssue;
import org.aimsforjira.evidence.domain.MarkedIssue.LinkedSystem;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.shared.Projects;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.treatment.domain.ControlStates;

/** The one builder of what an issue proves. At most one query, for the states of its controls; no search. */
@Named
public class EvidenceViews {

    private final AimsAccess access;
    private final ControlStates states;
    private final JiraPieces pieces;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public EvidenceViews(AimsAccess access, ControlStates states, JiraPieces pieces, Projects projects, Clock clock) {
        this.access = access;
        this.states = states;
        this.pieces = pieces;
        this.projects = projects;
        this.clock = clock;
    }

    EvidenceView view(UserKey viewer, MarkedIssue issue) {
        List<Aims> concerned = issue.marking().isEvidence() ? concerned(viewer, Set.of(issue)) : List.of();
        boolean withStates = concerned.size() == 1;
        return new EvidenceView(
                issue,
                concerned.stream().map(aims -> part(aims, issue, withStates)).toList());
    }

    /**
     * The AIMS that the person may view and that these markings of one issue speak to (ADR 035): those of the systems it is linked
     * to; all of them where one of the markings is for the whole AIMS.
     */
    List<Aims> concerned(UserKey viewer, Set<MarkedIssue> markings) {
        boolean whole = markings.stream()
                .anyMatch(
                        issue -> issue.marking().isEvidence() && issue.systems().isEmpty());
        Set<Long> registers = markings.stream()
                .flatMap(issue -> issue.systems().stream())
                .map(LinkedSystem::projectId)
                .collect(Collectors.toSet());
        return access.viewable(viewer).stream()
                .filter(aims -> whole || registers.contains(aims.projectId()))
                .toList();
    }

    private EvidenceView.Part part(Aims aims, MarkedIssue issue, boolean withStates) {
        Map<ControlId, String> known =
                withStates ? states.of(aims.id(), issue.marking().controls()) : Map.of();
        return new EvidenceView.Part(aims, projects.byId(aims.projectId()), count(aims, issue), known);
    }

    private EvidenceCount count(Aims aims, MarkedIssue issue) {
        LocalDate today = clock.now().atZone(aims.timeZone()).toLocalDate();
        EvidenceItem item = issue.work()
                .item(
                        issue.issueId(),
                        issue.marking().failed(),
                        pieces.notCarriedOut(aims.projectId()),
                        aims.timeZone());
        return EvidenceCount.of(item, issue.work().done(), EvidenceRule.DEFAULT, today);
    }
}
