package org.aimsforjira.risk.model.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.risk.app.LevelWords;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.model.app.DefaultModelService;
import org.aimsforjira.risk.model.app.ModelView;
import org.aimsforjira.risk.model.app.RiskModelService;
import org.aimsforjira.risk.model.domain.Finding;
import org.aimsforjira.risk.model.domain.LevelRuns.Run;
import org.aimsforjira.risk.model.domain.ModelCheck;
import org.aimsforjira.risk.model.domain.PublishedModel.Making;
import org.aimsforjira.risk.model.domain.RebasedDraft;
import org.aimsforjira.risk.model.rest.RiskModelJson.ChangesJson;
import org.aimsforjira.risk.model.rest.RiskModelJson.CheckJson;
import org.aimsforjira.risk.model.rest.RiskModelJson.FindingJson;
import org.aimsforjira.risk.model.rest.RiskModelJson.MoveJson;
import org.aimsforjira.risk.model.rest.RiskModelJson.OneJson;
import org.aimsforjira.risk.model.rest.RiskModelJson.PreviewJson;
import org.aimsforjira.risk.model.rest.RiskModelJson.RebasedJson;
import org.aimsforjira.risk.model.rest.RiskModelJson.RunJson;
import org.aimsforjira.risk.model.rest.RiskModelJson.VersionJson;

/** Writes models, findings and what would change in the reader's language. */
@Named
public class ModelJsonMapper {

    private final Texts texts;

    @Inject
    public ModelJsonMapper(Texts texts) {
        this.texts = texts;
    }

    RiskModelJson model(ModelView view) {
        return new RiskModelJson(
                view.model().version(),
                view.published()
                        .map(one -> one.made().fromDefault().isPresent() ? "DEFAULT" : "OWN")
                        .orElse("BUILT_IN"),
                view.mayPublish(),
                DraftReader.json(view.draft()),
                view.kinds(),
                view.roles(),
                view.versions().stream().map(one -> version(one, view.zone())).toList(),
                view.acceptances().orElse(null),
                view.run().map(this::run).orElse(null));
    }

    private VersionJson version(ModelView.Version one, ZoneId zone) {
        Making made = one.kept().published().made();
        return new VersionJson(
                one.kept().published().model().version(),
                one.byName(),
                made.at().toString(),
                texts.dateTime(made.at(), zone),
                made.comment(),
                made.fromDefault().isPresent(),
                one.kept().hash(),
                one.kept().intact());
    }

    RunJson run(Run run) {
        boolean finished = run.finishedAt().isPresent();
        String key = finished ? run.failed() > 0 ? "failed" : "finished" : "running";
        return new RunJson(
                run.version(),
                run.done(),
                run.failed(),
                run.total(),
                finished,
                texts.text("aims.risk.model.run." + key, run.version(), run.done(), run.total(), run.failed()));
    }

    OneJson one(RiskModelService.VersionView view) {
        return new OneJson(view.model().version(), DraftReader.json(view.draft()));
    }

    CheckJson check(List<Finding> findings) {
        return new CheckJson(!ModelCheck.hasErrors(findings), findings(findings));
    }

    List<FindingJson> findings(List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        new FindingJson(finding.code(), finding.severity().name(), finding.place(), sentence(finding)))
                .toList();
    }

    private String sentence(Finding finding) {
        return texts.text(
                finding.textKey(),
                finding.params().stream()
                        .map(param -> param instanceof String text && text.startsWith("aims.") && texts.knows(text)
                                ? texts.text(text)
                                : param)
                        .toArray());
    }

    RebasedJson rebased(RebasedDraft rebased) {
        return new RebasedJson(rebased.version(), DraftReader.json(rebased.draft()), findings(rebased.lost()));
    }

    PreviewJson preview(RiskModelService.Preview preview) {
        return new PreviewJson(
                !ModelCheck.hasErrors(preview.findings()),
                findings(preview.findings()),
                preview.inherent().map(this::changes).orElse(null),
                preview.residual().map(this::changes).orElse(null),
                preview.acceptances(),
                List.of());
    }

    private ChangesJson changes(RiskModelService.Change change) {
        return new ChangesJson(
                change.moves().changed(),
                change.moves().unchanged(),
                change.moves().moves().stream()
                        .map(move -> new MoveJson(
                                name(move.from()),
                                LevelWords.style(move.from()),
                                name(move.to()),
                                LevelWords.style(move.to()),
                                move.risks()))
                        .toList(),
                change.keys(),
                change.jql());
    }

    PreviewJson preview(DefaultModelService.Preview preview) {
        return new PreviewJson(
                !ModelCheck.hasErrors(preview.findings()),
                findings(preview.findings()),
                null,
                null,
                null,
                preview.followers());
    }

    private String name(Optional<RiskLevel> level) {
        return LevelWords.name(level, texts::text);
    }
}
