package org.aimsforjira.treatment.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.aimsforjira.catalogue.domain.Control;
import org.aimsforjira.catalogue.domain.ControlCatalogue;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.issues.app.IssueWriting;
import org.aimsforjira.issues.app.IssueWriting.Result;
import org.aimsforjira.issues.domain.IssueChange;
import org.aimsforjira.issues.domain.IssueDraft;
import org.aimsforjira.issues.domain.Note;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.issues.domain.SeenIssues;
import org.aimsforjira.risk.app.AiRiskReader;
import org.aimsforjira.risk.app.ControlsSeen;
import org.aimsforjira.risk.app.RiskAccess;
import org.aimsforjira.risk.app.RiskAccess.Risk;
import org.aimsforjira.risk.app.RiskLinks;
import org.aimsforjira.risk.app.RiskOptions;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.treatment.domain.TreatmentProjects;
import org.aimsforjira.treatment.domain.TreatmentProjects.ProjectChoice;
import org.aimsforjira.treatment.domain.Treatments;

/**
 * Treatment of AI risks by ordinary issues (ISO/IEC 42001, 6.1.3 and 8.3). On a risk every method needs {@link
 * Permission#VIEW_AIMS} and refuses with {@code not-found} what the person may not see; what is written needs Jira's own permissions
 * besides.
 */
@Named
public class TreatmentService {

    private final RiskAccess riskAccess;
    private final AiRiskReader reader;
    private final RiskOptions options;
    private final SeenIssues issues;
    private final Treatments treatments;
    private final TreatmentProjects projects;
    private final ControlCatalogue catalogue;
    private final RiskLinks links;
    private final ControlsSeen controlsSeen;
    private final IssueWriting writing;

    @Inject
    public TreatmentService(
            RiskAccess riskAccess,
            AiRiskReader reader,
            RiskOptions options,
            SeenIssues issues,
            Treatments treatments,
            TreatmentProjects projects,
            ControlCatalogue catalogue,
            RiskLinks links,
            ControlsSeen controlsSeen,
            IssueWriting writing) {
        this.riskAccess = riskAccess;
        this.reader = reader;
        this.options = options;
        this.issues = issues;
        this.treatments = treatments;
        this.projects = projects;
        this.catalogue = catalogue;
        this.links = links;
        this.controlsSeen = controlsSeen;
        this.writing = writing;
    }

    /**
     * A ticket of a bulk creation.
     *
     * @param control the control it is for
     * @param outcome the ticket, or why there is none
     */
    public record ForControl(ControlId control, Outcome<Result> outcome) {}

    /** The projects in which the person may create treatments. */
    public List<ProjectChoice> projects(UserKey user) {
        return projects.open(user);
    }

    /** The issue types of a project; {@code treatment.project-unknown} where the person may create nothing. */
    public Outcome<List<TreatmentProjects.TypeChoice>> types(UserKey user, String projectKey) {
        return project(user, projectKey).map(project -> projects.types(project.id()));
    }

    /**
     * Creates an ordinary issue that treats the risk. Needs Jira's permission to create issues in that project, and to link in that
     * project or the register.
     *
     * @return the ticket; or {@code treatment.summary-missing}, {@code treatment.summary-too-long}, {@code
     *     treatment.project-unknown}, {@code treatment.type-unknown}, {@code treatment.person-unknown}, {@code
     *     risk.control-unknown}, {@code risk.option-gone}, {@code risk.link-not-allowed}, or Jira's own refusal
     */
    public Outcome<Result> create(UserKey user, String riskKey, CreateTreatment wanted) {
        return riskAccess
                .risk(user, riskKey, Permission.VIEW_AIMS)
                .flatMap(risk ->
                        options.controls(wanted.controls()).flatMap(controls -> create(user, risk, wanted, controls)));
    }

    private Outcome<Result> create(UserKey user, Risk risk, CreateTreatment wanted, SortedSet<ControlId> controls) {
        String summary = wanted.summary().strip();
        if (summary.isEmpty()) {
            return Outcome.refused(Refusal.invalid("treatment.summary-missing"));
        }
        if (summary.length() > IssueDraft.MAX_SUMMARY) {
            return Outcome.refused(Refusal.invalid("treatment.summary-too-long", IssueDraft.MAX_SUMMARY));
        }
        return project(user, wanted.project())
                .flatMap(project -> type(project, wanted.issueType())
                        .flatMap(type -> assignee(wanted)
                                .flatMap(assignee -> options.of(controls, project.id())
                                        .flatMap(ids -> mayLink(user, risk)
                                                .flatMap(may -> writing.write(
                                                        user,
                                                        risk.aims().id(),
                                                        wanted.token(),
                                                        new IssueChange.Create(
                                                                new IssueDraft(
                                                                        project.id(),
                                                                        type,
                                                                        summary,
                                                                        wanted.description()
                                                                                .strip(),
                                                                        assignee,
                                                                        wanted.due(),
                                                                        ids.isEmpty()
                                                                                ? Map.of()
                                                                                : Map.of(
                                                                                        FieldRole.ANNEX_A_CONTROLS,
                                                                                        ids)),
                                                                Optional.of(new IssueChange.Target(
                                                                        LinkTypeRole.TREATMENT,
                                                                        risk.risk()
                                                                                .id()))),
                                                        new Note(
                                                                "treatment.created", "", details(risk, controls))))))));
    }

    private static Map<String, Object> details(Risk risk, SortedSet<ControlId> controls) {
        Map<String, Object> details = new HashMap<>();
        details.put("risk", risk.risk().key());
        details.put("controls", ids(controls));
        return details;
    }

    private static List<String> ids(SortedSet<ControlId> controls) {
        return controls.stream().map(ControlId::value).toList();
    }

    private Outcome<ProjectChoice> project(UserKey user, String key) {
        return projects.open(user, key)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.invalid("treatment.project-unknown", key)));
    }

    private Outcome<String> type(ProjectChoice project, String id) {
        return projects.types(project.id()).stream().anyMatch(type -> type.id().equals(id))
                ? Outcome.done(id)
                : Outcome.refused(Refusal.invalid("treatment.type-unknown", project.name()));
    }

    private Outcome<Optional<UserKey>> assignee(CreateTreatment wanted) {
        if (wanted.assignee().filter(name -> !name.isBlank()).isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        String name = wanted.assignee().get();
        return projects.person(name)
                .map(person -> Outcome.done(Optional.of(person)))
                .orElseGet(() -> Outcome.refused(Refusal.invalid("treatment.person-unknown", name.strip())));
    }

    /** The ticket is new and the person's own, so what counts is the register; Jira lets people link from either side. */
    private Outcome<Boolean> mayLink(UserKey user, Risk risk) {
        return riskAccess.mayLink(user, risk.risk().id(), risk.risk().id());
    }

    /**
     * Creates a ticket for each of these controls, one after the other; a refusal of one does not keep the others from it. Asking
     * again with the same token creates those that are missing.
     *
     * @return an outcome for each; or {@code treatment.controls-missing}, {@code risk.control-unknown}
     */
    public Outcome<List<ForControl>> createForEach(UserKey user, String riskKey, CreateTreatment wanted) {
        return riskAccess
                .risk(user, riskKey, Permission.VIEW_AIMS)
                .flatMap(risk -> options.controls(wanted.controls()).flatMap(controls -> {
                    if (controls.isEmpty()) {
                        return Outcome.refused(Refusal.invalid("treatment.controls-missing"));
                    }
                    List<ForControl> tickets = new ArrayList<>();
                    for (ControlId control : controls) {
                        tickets.add(new ForControl(control, create(user, riskKey, single(risk, wanted, control))));
                    }
                    return Outcome.done(tickets);
                }));
    }

    private CreateTreatment single(Risk risk, CreateTreatment wanted, ControlId id) {
        String title = catalogue.control(id).map(Control::title).orElse("");
        String summary = (id + " " + title + ": " + risk.risk().summary()).strip();
        return new CreateTreatment(
                wanted.token() + "." + id,
                wanted.project(),
                wanted.issueType(),
                summary.length() <= IssueDraft.MAX_SUMMARY ? summary : summary.substring(0, IssueDraft.MAX_SUMMARY),
                wanted.description(),
                wanted.assignee(),
                wanted.due(),
                List.of(id.value()));
    }

    /**
     * Says that an issue treats the risk.
     *
     * @return the issue, {@code already} when it treated the risk before; or {@code treatment.issue-unknown} for one that the person
     *     cannot see, {@code treatment.self-link}, {@code treatment.not-ordinary}, {@code risk.link-not-allowed}
     */
    public Outcome<Result> link(UserKey user, String riskKey, String issueKey) {
        return pair(user, riskKey, issueKey).flatMap(pair -> {
            if (pair.source().id() == pair.destination().id()) {
                return Outcome.refused(Refusal.invalid("treatment.self-link"));
            }
            return reader.hasRole(pair.source())
                    ? Outcome.refused(Refusal.invalid(
                            "treatment.not-ordinary", pair.source().key()))
                    : links.link(user, pair, "treatment.linked");
        });
    }

    /**
     * The issue no longer treats the risk. The refusals of {@link #link} for issues and permission.
     *
     * @return the issue; or {@code risk.not-linked} besides
     */
    public Outcome<Result> unlink(UserKey user, String riskKey, String issueKey) {
        return pair(user, riskKey, issueKey).flatMap(pair -> links.unlink(user, pair, "treatment.unlinked"));
    }

    private Outcome<RiskLinks.Pair> pair(UserKey user, String riskKey, String issueKey) {
        return riskAccess
                .risk(user, riskKey, Permission.VIEW_AIMS)
                .flatMap(risk -> issues.byKey(user, issueKey)
                        .map(issue -> Outcome.done(
                                new RiskLinks.Pair(risk.aims(), LinkTypeRole.TREATMENT, issue, risk.issue(), "risk")))
                        .orElseGet(
                                () -> Outcome.refused(Refusal.invalid("treatment.issue-unknown", issueKey.strip()))));
    }

    /**
     * Says which controls a ticket implements; none = all of its risks'. Needs no permission on the AIMS, but Jira's to edit the
     * ticket. Options that somebody else added to the field stay chosen.
     *
     * @param seen the ids of the controls that the person saw; empty to write whatever is there
     * @return the ticket; or {@code not-found} for one that is hidden or treats nothing, {@code risk.controls-changed} when it names
     *     others than were seen, {@code risk.control-unknown}, {@code risk.option-gone}, {@code risk.field-gone}, or Jira's own refusal
     */
    public Outcome<Result> choose(UserKey user, String issueKey, List<String> controls, Optional<List<String>> seen) {
        Optional<SeenIssue> ticket = issues.byKey(user, issueKey);
        return ticket.flatMap(issue -> treatments.ofIssue(issue.id()).stream().findFirst())
                .map(treatment -> options.controls(controls)
                        .flatMap(wanted -> choose(user, treatment.aims(), ticket.orElseThrow(), wanted, seen)))
                .orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    private Outcome<Result> choose(
            UserKey user, AimsId aims, SeenIssue ticket, SortedSet<ControlId> wanted, Optional<List<String>> seen) {
        return options.kept(ticket, wanted)
                .flatMap(chosen -> writing.writeUnless(
                        user,
                        aims,
                        new IssueChange.Choose(ticket.id(), Map.of(FieldRole.ANNEX_A_CONTROLS, chosen)),
                        new Note(
                                "treatment.controls.selected",
                                ticket.key(),
                                Map.of(
                                        "controls",
                                        Map.of("before", ids(reader.controls(ticket)), "after", ids(wanted)))),
                        controlsSeen.against(ticket, seen)));
    }
}
