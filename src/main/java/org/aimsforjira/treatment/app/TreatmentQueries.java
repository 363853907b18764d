package org.aimsforjira.treatment.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.aims.domain.AimsRepository;
import org.aimsforjira.catalogue.domain.Control;
import org.aimsforjira.catalogue.domain.ControlCatalogue;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.issues.domain.SeenIssues;
import org.aimsforjira.issues.domain.SeenIssues.Linked;
import org.aimsforjira.risk.app.AiRiskReader;
import org.aimsforjira.risk.app.RiskService;
import org.aimsforjira.risk.app.RiskView;
import org.aimsforjira.risk.domain.RiskControls;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.treatment.app.RiskWork.ControlPart;
import org.aimsforjira.treatment.app.RiskWork.Ticket;
import org.aimsforjira.treatment.app.TicketView.Part;
import org.aimsforjira.treatment.app.TicketView.TreatedRisk;
import org.aimsforjira.treatment.domain.ControlStates;
import org.aimsforjira.treatment.domain.Progress;
import org.aimsforjira.treatment.domain.Treatment;
import org.aimsforjira.treatment.domain.TreatmentControls;
import org.aimsforjira.treatment.domain.TreatmentProjects;
import org.aimsforjira.treatment.domain.Treatments;

/**
 * What the work of a risk is, and what a ticket is for. The work of a risk is read from Jira's links themselves; whether a ticket
 * treats anything at all is asked of the projection, because it is asked on every issue view.
 */
@Named
public class TreatmentQueries {

    private final RiskService risks;
    private final AiRiskReader reader;
    private final SeenIssues issues;
    private final Treatments treatments;
    private final ControlStates states;
    private final ControlCatalogue catalogue;
    private final AimsRepository aims;
    private final AimsAccess access;
    private final JiraPieces pieces;
    private final TreatmentProjects projects;
    private final RiskControls riskControls;

    @Inject
    public TreatmentQueries(
            RiskService risks,
            AiRiskReader reader,
            SeenIssues issues,
            Treatments treatments,
            ControlStates states,
            ControlCatalogue catalogue,
            AimsRepository aims,
            AimsAccess access,
            JiraPieces pieces,
            TreatmentProjects projects,
            RiskControls riskControls) {
        this.risks = risks;
        this.reader = reader;
        this.issues = issues;
        this.treatments = treatments;
        this.states = states;
        this.catalogue = catalogue;
        this.aims = aims;
        this.access = access;
        this.pieces = pieces;
        this.projects = projects;
        this.riskControls = riskControls;
    }

    /** A risk with its controls and treatments. Needs View AIMS; {@code not-found} for what the person may not see. */
    public Outcome<RiskWork> ofRisk(UserKey user, String riskKey) {
        return risks.risk(user, riskKey).map(risk -> work(user, risk));
    }

    private RiskWork work(UserKey user, RiskView view) {
        Linked linked = issues.sources(user, LinkTypeRole.TREATMENT, view.risk().id());
        Set<String> notCarriedOut = pieces.notCarriedOut(view.aims().projectId());
        List<Ticket> tickets = linked.visible().stream()
                .map(issue -> ticket(issue, view, notCarriedOut))
                .toList();
        SortedSet<ControlId> selected = view.risk().controls();
        Map<ControlId, String> known =
                selected.isEmpty() ? Map.of() : states.of(view.aims().id(), selected);
        List<ControlPart> parts = new ArrayList<>();
        for (Control control : controls(selected)) {
            parts.add(new ControlPart(
                    control,
                    Optional.ofNullable(known.get(control.id())),
                    tickets.stream()
                            .filter(ticket -> ticket.controls().contains(control.id()))
                            .toList()));
        }
        List<Ticket> others = tickets.stream()
                .filter(ticket -> ticket.controls().stream().noneMatch(selected::contains))
                .toList();
        return new RiskWork(view, parts, others, linked.more());
    }

    private Ticket ticket(SeenIssue issue, RiskView view, Set<String> notCarriedOut) {
        return new Ticket(
                issue,
                Progress.of(issue.statusCategory(), issue.resolution(), notCarriedOut),
                TreatmentControls.implementedBy(
                        reader.controls(issue), List.of(view.risk().controls())));
    }

    private List<Control> controls(Collection<ControlId> ids) {
        return new TreeSet<>(ids)
                .stream().flatMap(id -> catalogue.control(id).stream()).toList();
    }

    /** Whether the issue treats a risk of any AIMS. One indexed query; it says nothing about who may know. */
    public List<Treatment> ofIssue(long issueId) {
        return treatments.ofIssue(issueId);
    }

    /** What a ticket is for. Needs Jira's permission to browse the ticket and nothing else; {@code not-found} when it treats nothing. */
    public Outcome<TicketView> ticket(UserKey user, String issueKey) {
        return issues.byKey(user, issueKey)
                .map(issue -> ticket(user, issue, treatments.ofIssue(issue.id())))
                .orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    /** As {@link #ticket(UserKey, String)}, where the treatments have been asked for already. One query for each AIMS. */
    public Outcome<TicketView> ticket(UserKey user, String issueKey, List<Treatment> of) {
        return issues.byKey(user, issueKey)
                .map(issue -> ticket(user, issue, of))
                .orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    /**
     * Which controls a ticket can say it implements: those that its risks have selected, and those it names itself. Needs Jira's
     * permission to edit the ticket and nothing on the AIMS, for a ticket that names none shows its team the same controls; {@code
     * not-found} when it treats nothing. Three queries for one AIMS.
     */
    public Outcome<ControlChoice> choice(UserKey user, String issueKey) {
        return issues.byKey(user, issueKey)
                .filter(issue -> issues.mayEdit(user, issue.id()))
                .flatMap(this::choice)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    private Optional<ControlChoice> choice(SeenIssue issue) {
        List<Treatment> of = treatments.ofIssue(issue.id());
        if (of.isEmpty()) {
            return Optional.empty();
        }
        SortedSet<ControlId> named = reader.controls(issue);
        SortedSet<ControlId> offered = new TreeSet<>(named);
        of.stream()
                .collect(Collectors.groupingBy(
                        Treatment::aims, Collectors.mapping(Treatment::riskId, Collectors.toList())))
                .forEach((id, riskIds) ->
                        riskControls.controlsOf(id, riskIds).values().forEach(offered::addAll));
        return Optional.of(new ControlChoice(controls(offered), named));
    }

    private Outcome<TicketView> ticket(UserKey user, SeenIssue issue, List<Treatment> of) {
        Map<AimsId, List<Treatment>> byAims = new LinkedHashMap<>();
        of.forEach(treatment -> byAims.computeIfAbsent(treatment.aims(), any -> new ArrayList<>())
                .add(treatment));
        List<Part> parts = byAims.entrySet().stream()
                .flatMap(
                        entry -> aims.get(entry.getKey()).stream().map(one -> part(user, one, issue, entry.getValue())))
                .toList();
        return parts.isEmpty()
                ? Outcome.refused(Refusal.notFound())
                : Outcome.done(new TicketView(issue, parts, issues.mayEdit(user, issue.id())));
    }

    private Part part(UserKey user, Aims one, SeenIssue issue, List<Treatment> of) {
        SortedSet<ControlId> controls =
                treatments.controlsOf(one.id(), List.of(issue.id())).getOrDefault(issue.id(), new TreeSet<>());
        List<TreatedRisk> seen = access.mayView(user, one.projectId())
                ? of.stream()
                        .flatMap(treatment -> issues.byId(user, treatment.riskId()).flatMap(reader::risk).stream())
                        .map(risk -> new TreatedRisk(
                                risk,
                                issues.destinations(user, LinkTypeRole.EXPOSURE, risk.id())
                                        .visible()))
                        .toList()
                : List.of();
        return new Part(of.get(0).progress(), controls(controls), projects.lead(one.projectId()), seen);
    }
}
