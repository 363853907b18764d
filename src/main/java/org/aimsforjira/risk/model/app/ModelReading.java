package org.aimsforjira.risk.model.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.domain.StandingAcceptances;
import org.aimsforjira.risk.model.app.ModelView.Version;
import org.aimsforjira.risk.model.domain.Finding;
import org.aimsforjira.risk.model.domain.LevelKeys;
import org.aimsforjira.risk.model.domain.LevelRuns;
import org.aimsforjira.risk.model.domain.ModelCheck;
import org.aimsforjira.risk.model.domain.ModelDraft;
import org.aimsforjira.risk.model.domain.ModelScope;
import org.aimsforjira.risk.model.domain.ModelVersions;
import org.aimsforjira.risk.model.domain.PublishedModel;
import org.aimsforjira.risk.model.domain.RebasedDraft;
import org.aimsforjira.risk.model.domain.StepHistory;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraSchema;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.People;
import org.aimsforjira.shared.Refusal;

/** What the models of an AIMS and the default of the administrators have in common. Asks for no permission: its callers have. */
@Named
public class ModelReading {

    private static final int SHOWN = 40;

    private final ModelVersions versions;
    private final LevelRuns runs;
    private final ModelTexts texts;
    private final JiraSchema jira;
    private final People people;
    private final StandingAcceptances acceptances;

    @Inject
    public ModelReading(
            ModelVersions versions,
            LevelRuns runs,
            ModelTexts texts,
            JiraSchema jira,
            People people,
            StandingAcceptances acceptances) {
        this.versions = versions;
        this.runs = runs;
        this.texts = texts;
        this.jira = jira;
        this.people = people;
        this.acceptances = acceptances;
    }

    static ModelScope scope(Optional<Aims> register) {
        return register.map(one -> ModelScope.of(one.id())).orElse(ModelScope.EVERYWHERE);
    }

    /** The model in force in the scope. */
    RiskModel current(Optional<Aims> register) {
        return versions.newest(scope(register)).map(PublishedModel::model).orElse(RiskModel.DEFAULT);
    }

    /** How many acceptances another model makes stale; empty for the default, which tells nothing of what stands in an AIMS. */
    Optional<Integer> standing(Optional<Aims> register) {
        return register.map(one -> acceptances.count(one.id()));
    }

    ModelView view(Optional<Aims> register, boolean mayPublish, List<String> followers) {
        List<Version> all = versions.all(scope(register)).stream()
                .map(kept -> new Version(
                        kept, people.displayName(kept.published().made().by())))
                .toList();
        Optional<PublishedModel> newest =
                all.stream().findFirst().map(one -> one.kept().published());
        RiskModel model = newest.map(PublishedModel::model).orElse(RiskModel.DEFAULT);
        Optional<Long> project = register.map(Aims::projectId);
        return new ModelView(
                register,
                model,
                newest,
                draft(model, project),
                texts.kinds(project),
                jira.roles(),
                mayPublish,
                all,
                register.flatMap(one -> runs.of(one.id())),
                standing(register),
                followers);
    }

    /** The model as a draft in which every step has a name. */
    ModelDraft draft(RiskModel model, Optional<Long> projectId) {
        return ModelDraft.of(
                model,
                texts.nameless(FieldRole.AI_LIKELIHOOD, projectId),
                texts.nameless(FieldRole.AI_SEVERITY, projectId));
    }

    /** A version of the scope, the built-in model too; {@code risk.model-version-unknown}. */
    Outcome<RiskModel> version(Optional<Aims> register, String version) {
        return Optional.of(RiskModel.DEFAULT)
                .filter(model -> model.version().equals(version))
                .or(() -> versions.get(scope(register), version).map(PublishedModel::model))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "risk.model-version-unknown",
                        List.of(version.length() <= SHOWN ? version : version.substring(0, SHOWN) + "…"))));
    }

    List<Finding> findings(Optional<Aims> register, ModelDraft draft) {
        return ModelCheck.findings(
                draft,
                new ModelCheck.Known(current(register), texts.kinds(register.map(Aims::projectId)), jira.roles()));
    }

    /**
     * The draft on top of the version in force.
     *
     * @param madeFrom the version that it was made from
     */
    RebasedDraft rebased(Optional<Aims> register, ModelDraft draft, String madeFrom) {
        List<ModelVersions.Kept> all = versions.all(scope(register));
        RiskModel current =
                all.stream().findFirst().map(kept -> kept.published().model()).orElse(RiskModel.DEFAULT);
        return RebasedDraft.of(
                draft,
                StepHistory.of(all).since(madeFrom),
                draft(current, register.map(Aims::projectId)),
                current.version());
    }

    /** The model that the draft makes; the draft has no error. */
    RiskModel model(Optional<Aims> register, ModelDraft draft) {
        Set<String> taken = LevelKeys.taken(Stream.concat(
                        versions.all(scope(register)).stream()
                                .map(kept -> kept.published().model()),
                        Stream.of(RiskModel.DEFAULT))
                .toList());
        return draft.toModel("draft", taken);
    }

    /** Why the wish cannot be met, whoever has it; empty when it can. */
    Optional<Outcome<PublishResult>> obstacle(Optional<Aims> register, ModelWish wish) {
        if (wish.comment().length() > ModelWish.MAX_COMMENT) {
            return Optional.of(Outcome.refused(Refusal.invalid("risk.model-comment-too-long", ModelWish.MAX_COMMENT)));
        }
        Optional<PublishedModel> newest = versions.newest(scope(register));
        RiskModel before = newest.map(PublishedModel::model).orElse(RiskModel.DEFAULT);
        if (!before.version().equals(wish.expected())) {
            return Optional.of(Outcome.done(new PublishResult.ChangedMeanwhile(
                    before.version(),
                    newest.map(one -> people.displayName(one.made().by())).orElse(""))));
        }
        List<Finding> findings = findings(register, wish.draft());
        if (ModelCheck.hasErrors(findings)) {
            return Optional.of(Outcome.done(new PublishResult.Broken(findings)));
        }
        ModelDraft unchanged = draft(before, register.map(Aims::projectId));
        return newest.isPresent() && unchanged.equals(wish.draft())
                ? Optional.of(Outcome.refused(Refusal.invalid("risk.model-unchanged", before.version())))
                : Optional.empty();
    }
}
