package org.aimsforjira.risk.model.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.issues.domain.IssueSearch;
import org.aimsforjira.issues.domain.IssueSearch.Found;
import org.aimsforjira.risk.domain.ComputedLevels;
import org.aimsforjira.risk.domain.MapKind;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.model.domain.Finding;
import org.aimsforjira.risk.model.domain.LevelMoves;
import org.aimsforjira.risk.model.domain.LevelRuns;
import org.aimsforjira.risk.model.domain.LevelRuns.Run;
import org.aimsforjira.risk.model.domain.ModelCheck;
import org.aimsforjira.risk.model.domain.ModelDraft;
import org.aimsforjira.risk.model.domain.PublishedModel.Making;
import org.aimsforjira.risk.model.domain.RatedRisks;
import org.aimsforjira.risk.model.domain.RebasedDraft;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraSchemaWriter;
import org.aimsforjira.setup.domain.JiraSchemaWriter.SetupFailure;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.shared.ClusterLocks;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;

/**
 * The risk model of an AIMS (ISO/IEC 42001, 6.1.2: criteria, and a process that gives consistent, valid and comparable results). Every
 * method refuses with {@code not-found} where the person may not view the AIMS.
 */
@Named
public class RiskModelService {

    /** As many keys of changing risks are shown. */
    public static final int KEYS = 50;

    private final AimsAccess access;
    private final ModelReading reading;
    private final ModelAdoption adoption;
    private final ModelOptions options;
    private final ComputedLevels levels;
    private final LevelRuns runs;
    private final RatedRisks rated;
    private final IssueSearch search;
    private final ClusterLocks locks;
    private final Clock clock;

    @Inject
    public RiskModelService(
            AimsAccess access,
            ModelReading reading,
            ModelAdoption adoption,
            ModelOptions options,
            ComputedLevels levels,
            LevelRuns runs,
            RatedRisks rated,
            IssueSearch search,
            ClusterLocks locks,
            Clock clock) {
        this.access = access;
        this.reading = reading;
        this.adoption = adoption;
        this.options = options;
        this.levels = levels;
        this.runs = runs;
        this.rated = rated;
        this.search = search;
        this.locks = locks;
        this.clock = clock;
    }

    /** The model in force with its history. Needs {@link Permission#VIEW_AIMS}. Three queries. */
    public Outcome<ModelView> view(UserKey user, String projectKey) {
        return access.require(user, projectKey, Permission.VIEW_AIMS).map(aims -> view(user, aims));
    }

    /** As {@link #view(UserKey, String)}, by the id of the register project. */
    public Outcome<ModelView> view(UserKey user, long projectId) {
        return access.require(user, projectId, Permission.VIEW_AIMS).map(aims -> view(user, aims));
    }

    private ModelView view(UserKey user, Aims aims) {
        return reading.view(Optional.of(aims), access.may(user, Permission.APPROVE_AIMS, aims.projectId()), List.of());
    }

    /** One version, as a draft in which every step has a name. Needs {@link Permission#VIEW_AIMS}. {@code risk.model-version-unknown}. */
    public Outcome<VersionView> version(UserKey user, String projectKey, String version) {
        return access.require(user, projectKey, Permission.VIEW_AIMS)
                .flatMap(aims -> reading.version(Optional.of(aims), version)
                        .map(model -> new VersionView(model, reading.draft(model, Optional.of(aims.projectId())))));
    }

    /** A version as it was published, and with names. */
    public record VersionView(RiskModel model, ModelDraft draft) {}

    /** How far the levels have followed the newest model. Needs {@link Permission#VIEW_AIMS}. */
    public Outcome<Optional<Run>> run(UserKey user, String projectKey) {
        return access.require(user, projectKey, Permission.VIEW_AIMS).map(aims -> runs.of(aims.id()));
    }

    /** What is wrong with a draft. Needs {@link Permission#VIEW_AIMS}. */
    public Outcome<List<Finding>> check(UserKey user, String projectKey, ModelDraft draft) {
        return access.require(user, projectKey, Permission.VIEW_AIMS)
                .map(aims -> reading.findings(Optional.of(aims), draft));
    }

    /**
     * A draft on top of the model in force, when another came into force since it was made. Writes nothing. Needs {@link
     * Permission#VIEW_AIMS}.
     *
     * @param madeFrom the version that the steps of the draft refer to; where it is unknown, steps are known by their names
     */
    public Outcome<RebasedDraft> rebase(UserKey user, String projectKey, ModelDraft draft, String madeFrom) {
        return access.require(user, projectKey, Permission.VIEW_AIMS)
                .map(aims -> reading.rebased(Optional.of(aims), draft, madeFrom));
    }

    /**
     * What a draft would change.
     *
     * @param findings what is wrong with it; with an error among them nothing else is told
     * @param inherent the levels without treatment; empty for a draft with errors
     * @param residual the levels after treatment; empty for a draft with errors
     * @param acceptances how many acceptances go stale, as they do with every other model (ADR 049)
     */
    public record Preview(
            List<Finding> findings, Optional<Change> inherent, Optional<Change> residual, int acceptances) {
        public Preview {
            findings = List.copyOf(findings);
        }
    }

    /**
     * What happens to the levels of one kind.
     *
     * @param moves the same for everybody who may view the AIMS
     * @param keys those of the risks that change which the reader may see, the first {@value #KEYS}
     * @param jql finds them in Jira; empty where nothing changes or set-up has lost a field
     */
    public record Change(LevelMoves moves, List<String> keys, String jql) {
        public Change {
            keys = List.copyOf(keys);
        }
    }

    /**
     * How many risks would get which other level, and which; and how many acceptances go stale. Needs {@link Permission#VIEW_AIMS}. Three
     * queries and two searches.
     */
    public Outcome<Preview> preview(UserKey user, String projectKey, ModelDraft draft) {
        return access.require(user, projectKey, Permission.VIEW_AIMS).map(aims -> preview(user, aims, draft));
    }

    private Preview preview(UserKey user, Aims aims, ModelDraft draft) {
        List<Finding> findings = reading.findings(Optional.of(aims), draft);
        int acceptances = reading.standing(Optional.of(aims)).orElse(0);
        return ModelCheck.hasErrors(findings)
                ? new Preview(findings, Optional.empty(), Optional.empty(), acceptances)
                : new Preview(
                        findings,
                        Optional.of(change(user, aims, draft, MapKind.INHERENT)),
                        Optional.of(change(user, aims, draft, MapKind.RESIDUAL)),
                        acceptances);
    }

    private Change change(UserKey user, Aims aims, ModelDraft draft, MapKind map) {
        Optional<Aims> register = Optional.of(aims);
        LevelMoves moves = LevelMoves.of(
                map,
                reading.current(register),
                reading.model(register, draft),
                draft.origins(),
                levels.countByRating(aims.id(), map));
        Optional<String> jql =
                moves.changed() == 0 ? Optional.empty() : rated.jql(aims.projectId(), map, moves.ratings());
        List<String> keys = jql
                .map(query ->
                        search.search(user, query, new Page.Request(0, KEYS)).items())
                .orElse(List.<Found>of())
                .stream()
                .map(found -> found.issue().key())
                .toList();
        return new Change(moves, keys, jql.orElse(""));
    }

    /**
     * Brings a draft into force. Needs {@link Permission#APPROVE_AIMS}. Makes, enables and maps the options of Jira first, then writes the
     * version, the mapping and the entry {@code risk.model.published} of the audit trail in one transaction; the computed levels follow in
     * a job. Assessments keep the version they were made with. Cut off in between and asked again, it does no harm.
     *
     * @return what became of it; or {@code permission-missing}, {@code risk.model-comment-too-long}, {@code risk.model-unchanged}, {@code
     *     risk.field-gone}, {@code risk.model-jira}: Jira refused, in its words
     */
    public Outcome<PublishResult> publish(UserKey user, String projectKey, ModelWish wish) {
        return access.require(user, projectKey, Permission.APPROVE_AIMS)
                .flatMap(aims ->
                        locks.holding(JiraSchemaWriter.LOCK, ModelAdoption.PATIENCE, () -> publish(user, aims, wish)));
    }

    private Outcome<PublishResult> publish(UserKey user, Aims aims, ModelWish wish) {
        Optional<Aims> register = Optional.of(aims);
        Optional<Outcome<PublishResult>> obstacle = reading.obstacle(register, wish);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        List<FieldRole> missing = options.missingFields();
        if (!missing.isEmpty()) {
            return Outcome.refused(Refusal.conflict(
                    "risk.field-gone",
                    missing.stream().map(FieldRole::defaultName).collect(Collectors.joining(", "))));
        }
        try {
            Making made = new Making(
                    user,
                    clock.now(),
                    wish.comment(),
                    Optional.empty(),
                    wish.draft().origins(),
                    wish.renames());
            return Outcome.done(
                    new PublishResult.Published(adoption.enforce(aims, reading.model(register, wish.draft()), made)));
        } catch (SetupFailure refused) {
            return Outcome.refused(Refusal.conflict(
                    "risk.model-jira", Optional.ofNullable(refused.getMessage()).orElse("")));
        }
    }
}
