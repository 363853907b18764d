package org.aimsforjira.risk.model.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.risk.app.LevelWords;
import org.aimsforjira.risk.domain.RiskCriteria;
import org.aimsforjira.risk.domain.RiskCriteria.Stance;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.model.app.ModelView;
import org.aimsforjira.risk.model.domain.LevelRuns.Run;
import org.aimsforjira.risk.model.domain.ModelDraft.DraftStep;
import org.aimsforjira.risk.model.domain.PublishedModel;
import org.aimsforjira.risk.model.domain.PublishedModel.Making;
import org.aimsforjira.risk.model.web.ModelPage.CellPart;
import org.aimsforjira.risk.model.web.ModelPage.KindPart;
import org.aimsforjira.risk.model.web.ModelPage.LevelPart;
import org.aimsforjira.risk.model.web.ModelPage.LinePart;
import org.aimsforjira.risk.model.web.ModelPage.RunPart;
import org.aimsforjira.risk.model.web.ModelPage.StepPart;
import org.aimsforjira.risk.model.web.ModelPage.VersionPart;
import org.aimsforjira.shared.UserKey;

/** Writes the view in the reader's language. */
@Named
public class ModelPageBuilder {

    private static final int HASH_SHOWN = 12;

    private final Texts texts;

    @Inject
    public ModelPageBuilder(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param path the path of the model below our REST
     */
    ModelPage page(ModelView view, String path, UserKey reader) {
        List<StepPart> likelihoods = steps(view.draft().likelihoods());
        List<StepPart> severities = steps(view.draft().severities());
        boolean own =
                view.published().map(one -> one.made().fromDefault().isEmpty()).orElse(false);
        return new ModelPage(
                view.aims().map(Aims::name).orElse(""),
                path,
                reader.value(),
                view.mayPublish(),
                texts.text(own ? "aims.risk.model.action.edit" : "aims.risk.model.action.own"),
                view.model().version(),
                texts.text("aims.risk.model.origin." + origin(view.published())),
                originText(view),
                view.published().map(one -> one.made().comment()).orElse(""),
                levels(view),
                likelihoods,
                severities,
                lines(view.model(), likelihoods),
                kinds(view),
                texts.text(
                        view.model().criteria().assessorMayAccept()
                                ? "aims.risk.model.assessor.may"
                                : "aims.risk.model.assessor.may-not"),
                view.versions().stream().map(one -> version(one, view)).toList(),
                Stream.concat(
                                view.versions().stream()
                                        .map(one ->
                                                one.kept().published().model().version()),
                                Stream.of(RiskModel.DEFAULT.version()))
                        .toList(),
                view.run().map(this::run).orElseGet(() -> new RunPart("", "", "")),
                followers(view));
    }

    private static String origin(Optional<PublishedModel> published) {
        return published
                .map(PublishedModel::made)
                .map(made -> made.fromDefault().isPresent() ? "default" : "own")
                .orElse("built-in");
    }

    private String originText(ModelView view) {
        return view.versions().stream()
                .findFirst()
                .map(newest -> {
                    Making made = newest.kept().published().made();
                    return texts.text(
                            "aims.risk.model.origin-text." + origin(view.published()),
                            newest.byName(),
                            texts.dateTime(made.at(), view.zone()));
                })
                .orElseGet(() -> texts.text("aims.risk.model.origin-text.built-in"));
    }

    private List<LevelPart> levels(ModelView view) {
        RiskCriteria criteria = view.model().criteria();
        return view.model().levels().stream()
                .map(level -> new LevelPart(
                        level.rank(),
                        name(level),
                        LevelWords.style(Optional.of(level)),
                        Optional.ofNullable(criteria.appetite().get(level.key()))
                                .map(this::stance)
                                .orElse(""),
                        texts.text(criteria.needsLayers(level) ? "aims.audit.value.yes" : "aims.audit.value.no"),
                        criteria.approverRole(level)
                                .map(role -> Optional.ofNullable(view.roles().get(role))
                                        .orElseGet(
                                                () -> texts.text("aims.risk.model.approver.gone", Long.toString(role))))
                                .orElseGet(() -> texts.text("aims.risk.model.approver.everybody"))))
                .toList();
    }

    private List<StepPart> steps(List<DraftStep> steps) {
        return IntStream.rangeClosed(1, steps.size())
                .mapToObj(number -> {
                    DraftStep step = steps.get(number - 1);
                    return new StepPart(number, step.name(), number + " " + step.name(), step.meaning());
                })
                .toList();
    }

    /** The highest likelihood on top, as in the heat map. */
    private List<LinePart> lines(RiskModel model, List<StepPart> likelihoods) {
        List<LinePart> lines = new ArrayList<>();
        for (int likelihood = model.likelihoods(); likelihood >= 1; likelihood--) {
            lines.add(new LinePart(
                    likelihoods.get(likelihood - 1).full(),
                    model.rows().get(likelihood - 1).stream()
                            .map(level -> new CellPart(name(level), LevelWords.style(Optional.of(level))))
                            .toList()));
        }
        return lines;
    }

    private List<KindPart> kinds(ModelView view) {
        return view.model().criteria().stricter().entrySet().stream()
                .map(kind -> new KindPart(
                        Optional.ofNullable(view.kinds().get(kind.getKey())).orElse(kind.getKey()),
                        view.model().levels().stream()
                                .filter(level -> kind.getValue().containsKey(level.key()))
                                .map(level -> name(level) + ": "
                                        + stance(kind.getValue().getOrDefault(level.key(), Stance.ACCEPTABLE)))
                                .collect(Collectors.joining(", "))))
                .sorted(Comparator.comparing(KindPart::name))
                .toList();
    }

    private VersionPart version(ModelView.Version one, ModelView view) {
        Making made = one.kept().published().made();
        return new VersionPart(
                one.kept().published().model().version(),
                texts.text("aims.risk.model.origin."
                        + origin(Optional.of(one.kept().published()))),
                one.byName(),
                texts.dateTime(made.at(), view.zone()),
                made.comment(),
                one.kept().hash().substring(0, HASH_SHOWN),
                one.kept().intact() ? "" : texts.text("aims.risk.model.version.changed"));
    }

    private RunPart run(Run run) {
        String state = run.finishedAt().isEmpty() ? "running" : run.failed() > 0 ? "failed" : "finished";
        String style = state.equals("running")
                ? "aui-message-info"
                : state.equals("failed") ? "aui-message-warning" : "aui-message-success";
        return new RunPart(
                state,
                style,
                texts.text("aims.risk.model.run." + state, run.version(), run.done(), run.total(), run.failed()));
    }

    private String followers(ModelView view) {
        if (view.aims().isPresent()) {
            return "";
        }
        return view.followers().isEmpty()
                ? texts.text("aims.risk.model.preview.no-followers")
                : texts.text("aims.risk.model.followers", String.join(", ", view.followers()));
    }

    private String name(RiskLevel level) {
        return LevelWords.name(Optional.of(level), texts::text);
    }

    private String stance(Stance stance) {
        return texts.text("aims.risk.model.stance." + stance.key());
    }
}
