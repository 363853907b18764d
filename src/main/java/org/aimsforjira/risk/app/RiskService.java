package org.aimsforjira.risk.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.issues.app.IssueWriting;
import org.aimsforjira.issues.app.IssueWriting.Result;
import org.aimsforjira.issues.domain.IssueChange;
import org.aimsforjira.issues.domain.Note;
import org.aimsforjira.issues.domain.SeenIssues;
import org.aimsforjira.issues.domain.SeenIssues.Linked;
import org.aimsforjira.risk.app.RiskAccess.Risk;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.UserKey;

/**
 * AI risks (ISO/IEC 42001, 6.1.2 and 8.2). Every method refuses with {@code not-found} what the person may not see; what is written
 * needs Jira's own permissions besides.
 */
@Named
public class RiskService {

    private final AimsAccess access;
    private final RiskAccess riskAccess;
    private final SeenIssues issues;
    private final AiRiskReader reader;
    private final RiskOptions options;
    private final RiskLinks links;
    private final ControlsSeen controlsSeen;
    private final IssueWriting writing;
    private final JiraPieces pieces;

    @Inject
    public RiskService(
            AimsAccess access,
            RiskAccess riskAccess,
            SeenIssues issues,
            AiRiskReader reader,
            RiskOptions options,
            RiskLinks links,
            ControlsSeen controlsSeen,
            IssueWriting writing,
            JiraPieces pieces) {
        this.access = access;
        this.riskAccess = riskAccess;
        this.issues = issues;
        this.reader = reader;
        this.options = options;
        this.links = links;
        this.controlsSeen = controlsSeen;
        this.writing = writing;
        this.pieces = pieces;
    }

    /** One risk. Needs {@link Permission#VIEW_AIMS}. */
    public Outcome<RiskView> risk(UserKey user, String key) {
        return riskAccess.risk(user, key, Permission.VIEW_AIMS).map(found -> {
            boolean mayEdit = issues.mayEdit(user, found.risk().id());
            return new RiskView(
                    found.aims(),
                    found.risk(),
                    issues.destinations(
                            user, LinkTypeRole.EXPOSURE, found.risk().id()),
                    issues.destinations(user, LinkTypeRole.CASCADE, found.risk().id()),
                    issues.sources(user, LinkTypeRole.CASCADE, found.risk().id()),
                    mayEdit,
                    mayEdit
                            && access.may(
                                    user,
                                    Permission.ASSESS_AI_RISK,
                                    found.risk().projectId()),
                    issues.mayLink(user, found.risk().id()));
        });
    }

    /** The risks of an AI system. Needs {@link Permission#VIEW_AIMS}. */
    public Outcome<SystemRisks> ofSystem(UserKey user, String systemKey) {
        return riskAccess.system(user, systemKey).map(system -> {
            Linked linked =
                    issues.sources(user, LinkTypeRole.EXPOSURE, system.issue().id());
            List<AiRisk> risks = linked.visible().stream()
                    .flatMap(issue -> reader.risk(issue).stream())
                    .sorted(Comparator.comparing((AiRisk risk) -> risk.level()
                                    .map(level -> -level.level().rank())
                                    .orElse(1))
                            .thenComparing(AiRisk::id))
                    .toList();
            return new SystemRisks(
                    system.aims(),
                    system.issue(),
                    risks,
                    linked.more(),
                    pieces.issueType(IssueTypeRole.AI_RISK).isPresent());
        });
    }

    /**
     * Says that an AI system is exposed to the risk. Needs {@link Permission#VIEW_AIMS} and Jira's permission to link.
     *
     * @return the risk, {@code already} when it was so before; or {@code risk.system-unknown}, {@code risk.link-not-allowed}
     */
    public Outcome<Result> linkSystem(UserKey user, String key, String systemKey) {
        return exposure(user, key, systemKey).flatMap(pair -> links.link(user, pair, "risk.system.linked"));
    }

    /**
     * The system is no longer exposed. Needs what {@link #linkSystem} needs, with the same refusals.
     *
     * @return the risk; or {@code risk.not-linked} besides
     */
    public Outcome<Result> unlinkSystem(UserKey user, String key, String systemKey) {
        return exposure(user, key, systemKey).flatMap(pair -> links.unlink(user, pair, "risk.system.unlinked"));
    }

    private Outcome<RiskLinks.Pair> exposure(UserKey user, String key, String systemKey) {
        return riskAccess
                .risk(user, key, Permission.VIEW_AIMS)
                .flatMap(found -> riskAccess
                        .systemOf(user, found.aims(), systemKey)
                        .map(system -> new RiskLinks.Pair(
                                found.aims(), LinkTypeRole.EXPOSURE, found.issue(), system.issue(), "system")));
    }

    /**
     * Selects the controls that treat the risk, in place of those before. Needs {@link Permission#VIEW_AIMS} and Jira's permission to
     * edit the issue.
     *
     * @param seen the ids of the controls that the person saw; empty to write whatever is there
     * @return the risk; or {@code risk.controls-changed} when it has others than were seen, {@code risk.control-unknown}, {@code
     *     risk.option-gone}, {@code risk.field-gone}, or Jira's own refusal
     */
    public Outcome<Result> select(UserKey user, String key, List<String> controls, Optional<List<String>> seen) {
        return riskAccess
                .risk(user, key, Permission.VIEW_AIMS)
                .flatMap(found -> options.controls(controls).flatMap(wanted -> select(user, found, wanted, seen)));
    }

    private Outcome<Result> select(UserKey user, Risk found, SortedSet<ControlId> wanted, Optional<List<String>> seen) {
        return options.kept(found.issue(), wanted)
                .flatMap(ids -> writing.writeUnless(
                        user,
                        found.aims().id(),
                        new IssueChange.Choose(found.risk().id(), Map.of(FieldRole.ANNEX_A_CONTROLS, ids)),
                        new Note(
                                "risk.controls.selected",
                                found.risk().key(),
                                Map.of(
                                        "controls",
                                        RatingWords.changed(ids(found.risk().controls()), ids(wanted)))),
                        controlsSeen.against(found.issue(), seen)));
    }

    /**
     * Selects these controls besides those before. Needs what {@link #select} needs, with the same refusals.
     *
     * @return the risk, {@code already} when it had all of them and nothing was written
     */
    public Outcome<Result> selectAlso(UserKey user, String key, List<String> controls) {
        return riskAccess
                .risk(user, key, Permission.VIEW_AIMS)
                .flatMap(found -> options.controls(controls).flatMap(wanted -> {
                    SortedSet<ControlId> before = found.risk().controls();
                    SortedSet<ControlId> all = new TreeSet<>(before);
                    return all.addAll(wanted)
                            ? select(user, found, all, Optional.of(ids(before)))
                            : Outcome.done(
                                    new Result(found.risk().id(), found.risk().key(), true));
                }));
    }

    private static List<String> ids(SortedSet<ControlId> controls) {
        return controls.stream().map(ControlId::value).toList();
    }
}
