package org.aimsforjira.evidence.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.catalogue.domain.ControlCatalogue;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.evidence.domain.EvidenceMarks;
import org.aimsforjira.evidence.domain.MarkedIssue;
import org.aimsforjira.evidence.domain.Marking;
import org.aimsforjira.evidence.domain.MarkingStep;
import org.aimsforjira.inventory.domain.AiSystem;
import org.aimsforjira.inventory.domain.AiSystemDetails;
import org.aimsforjira.inventory.domain.AiSystems;
import org.aimsforjira.inventory.domain.SystemFilter;
import org.aimsforjira.inventory.domain.SystemFilter.Choice;
import org.aimsforjira.inventory.domain.SystemFilter.Owner;
import org.aimsforjira.inventory.domain.SystemOrder;
import org.aimsforjira.shared.ClusterLocks;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;

/**
 * Marks issues of any project as evidence. Every method refuses with {@code not-found} where the person may view no AIMS, or may not
 * see the issue: the two look the same.
 */
@Named
public class EvidenceService {

    /** More systems than this are not linked at once. */
    public static final int MAX_SYSTEMS = 50;

    /** More systems than this are not offered at once; who looks for more types more. */
    static final int MOST_OFFERED = 20;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final AimsAccess access;
    private final EvidenceMarks marks;
    private final EvidenceViews views;
    private final EvidenceTrail trail;
    private final ControlCatalogue catalogue;
    private final AiSystems systems;
    private final ClusterLocks locks;

    @Inject
    public EvidenceService(
            AimsAccess access,
            EvidenceMarks marks,
            EvidenceViews views,
            EvidenceTrail trail,
            ControlCatalogue catalogue,
            AiSystems systems,
            ClusterLocks locks) {
        this.access = access;
        this.marks = marks;
        this.views = views;
        this.trail = trail;
        this.catalogue = catalogue;
        this.systems = systems;
        this.locks = locks;
    }

    /** What the issue proves. Needs View AIMS in some AIMS, and Jira's permission to browse the issue. */
    public Outcome<EvidenceView> view(UserKey user, String issueKey) {
        return find(user, issueKey).map(issue -> views.view(user, issue));
    }

    /**
     * The AI systems that this text finds, of every AIMS the person may view; at most {@value #MOST_OFFERED}. Needs as {@link
     * #view}. Two calls to Jira for each AIMS.
     */
    public Outcome<List<AiSystem>> systems(UserKey user, String issueKey, String text) {
        return find(user, issueKey).map(issue -> {
            SystemFilter filter =
                    new SystemFilter(text, Choice.ANY, Choice.ANY, Choice.ANY, Owner.ANYBODY, Optional.empty());
            return access.viewable(user).stream()
                    .flatMap(aims -> systems
                            .search(
                                    user,
                                    aims.projectId(),
                                    filter,
                                    SystemOrder.USUAL,
                                    new Page.Request(0, MOST_OFFERED))
                            .stream())
                    .flatMap(found -> found.page().items().stream())
                    .sorted(Comparator.comparing(AiSystem::summary, String.CASE_INSENSITIVE_ORDER))
                    .limit(MOST_OFFERED)
                    .toList();
        });
    }

    /**
     * Says what the issue proves. Needs as {@link #view}, and Jira's permission to edit the issue; to link it too where systems
     * change. Writes to Jira as the person in an order that is right wherever it stops (ADR 035), then the audit trail's entry
     * {@code evidence.marked} in each AIMS concerned. Links to systems that the person may not see stay.
     *
     * @return what it proves then; or {@code evidence.not-editable}, {@code evidence.not-linkable} (FORBIDDEN), {@code
     *     evidence.control-unknown}, {@code evidence.system-unknown}, {@code evidence.too-many-systems} (INVALID), {@code
     *     evidence.changed-meanwhile} (CONFLICT), {@code evidence.not-set-up}, or what {@link EvidenceMarks#write} refuses
     */
    public Outcome<EvidenceView> mark(UserKey user, String issueKey, MarkEvidence wish) {
        return find(user, issueKey)
                .flatMap(issue -> refusal(issue)
                        .<Outcome<EvidenceView>>map(Outcome::refused)
                        .orElseGet(() -> marking(user, wish.wanted())
                                .flatMap(wanted -> locks.holding(
                                        "org.aimsforjira.evidence." + issue.issueId(),
                                        PATIENCE,
                                        () -> mark(user, issueKey, wish.seen(), wanted)))));
    }

    private Outcome<MarkedIssue> find(UserKey user, String issueKey) {
        Optional<MarkedIssue> issue = access.viewable(user).isEmpty() ? Optional.empty() : marks.find(user, issueKey);
        return issue.map(Outcome::done).orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    private Optional<Refusal> refusal(MarkedIssue issue) {
        if (!marks.isSetUp()) {
            return Optional.of(Refusal.conflict("evidence.not-set-up"));
        }
        return issue.mayEdit()
                ? Optional.empty()
                : Optional.of(Refusal.forbidden("evidence.not-editable", issue.key()));
    }

    /** Under the lock of the issue: of two people who save at once the second sees what the first has saved. */
    private Outcome<EvidenceView> mark(UserKey user, String issueKey, MarkEvidence.Said seen, Marking wanted) {
        Optional<MarkedIssue> found = marks.find(user, issueKey);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.notFound());
        }
        MarkedIssue before = found.get();
        // Links of an issue that is no evidence say nothing: who may not link can still take the evidence back.
        boolean leavesLinks = !wanted.isEvidence() && !before.mayLink();
        Marking reachable =
                leavesLinks ? Marking.of(wanted.controls(), before.marking().systems(), false) : wanted;
        List<MarkingStep> steps = MarkingStep.between(before.marking(), reachable);
        if (steps.isEmpty()) {
            return Outcome.done(views.view(user, before));
        }
        if (!says(before, seen)) {
            return Outcome.refused(Refusal.conflict("evidence.changed-meanwhile", before.key()));
        }
        if (!before.mayLink() && !before.marking().systems().equals(reachable.systems())) {
            return Outcome.refused(Refusal.forbidden("evidence.not-linkable", before.key()));
        }
        return write(user, before, steps);
    }

    private Outcome<EvidenceView> write(UserKey user, MarkedIssue before, List<MarkingStep> steps) {
        Optional<Refusal> refusal = Optional.empty();
        for (MarkingStep step : steps) {
            if (refusal.isEmpty()) {
                refusal = marks.write(user, before.issueId(), step);
            }
        }
        // What Jira holds now, not what was wanted: a refusal half way leaves the steps before it.
        Optional<MarkedIssue> after = marks.find(user, before.key());
        if (after.isEmpty()) {
            return Outcome.refused(Refusal.notFound());
        }
        trail.marked(user, before, after.get());
        return refusal.<Outcome<EvidenceView>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(views.view(user, after.get())));
    }

    private static boolean says(MarkedIssue issue, MarkEvidence.Said seen) {
        List<String> controls =
                issue.marking().controls().stream().map(ControlId::value).toList();
        List<String> keys = issue.systems().stream().map(system -> system.key()).toList();
        return new TreeSet<>(controls).equals(new TreeSet<>(seen.controls()))
                && new TreeSet<>(keys).equals(new TreeSet<>(seen.systems()))
                && issue.marking().failed() == seen.failed();
    }

    private Outcome<Marking> marking(UserKey user, MarkEvidence.Said said) {
        SortedSet<ControlId> controls = new TreeSet<>();
        for (String id : said.controls()) {
            if (!ControlId.isWellFormed(id)
                    || catalogue.control(new ControlId(id)).isEmpty()) {
                return Outcome.refused(Refusal.invalid("evidence.control-unknown", shortened(id)));
            }
            controls.add(new ControlId(id));
        }
        if (controls.isEmpty()) {
            return Outcome.done(Marking.NONE);
        }
        if (said.systems().size() > MAX_SYSTEMS) {
            return Outcome.refused(Refusal.invalid("evidence.too-many-systems", MAX_SYSTEMS));
        }
        List<Long> linked = new ArrayList<>();
        for (String key : said.systems()) {
            Optional<AiSystemDetails> system =
                    systems.byKey(user, key).filter(found -> access.mayView(user, found.projectId()));
            if (system.isEmpty()) {
                return Outcome.refused(Refusal.invalid("evidence.system-unknown", shortened(key)));
            }
            linked.add(system.get().system().issueId());
        }
        return Outcome.done(Marking.of(controls, linked, said.failed()));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
