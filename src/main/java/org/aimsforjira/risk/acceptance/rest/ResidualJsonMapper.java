package org.aimsforjira.risk.acceptance.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aimsforjira.catalogue.domain.ControlKind;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.risk.acceptance.app.AcceptanceLozenge;
import org.aimsforjira.risk.acceptance.app.StandingService.RiskStanding;
import org.aimsforjira.risk.acceptance.domain.Acceptance;
import org.aimsforjira.risk.acceptance.domain.AcceptanceStatus;
import org.aimsforjira.risk.acceptance.domain.Expiry;
import org.aimsforjira.risk.acceptance.domain.Recorded;
import org.aimsforjira.risk.acceptance.rest.ResidualJson.CellJson;
import org.aimsforjira.risk.acceptance.rest.ResidualJson.EndJson;
import org.aimsforjira.risk.acceptance.rest.ResidualJson.LayersJson;
import org.aimsforjira.risk.acceptance.rest.ResidualJson.LineJson;
import org.aimsforjira.risk.acceptance.rest.ResidualJson.RangeJson;
import org.aimsforjira.risk.acceptance.rest.ResidualJson.StandingJson;
import org.aimsforjira.risk.app.LevelWords;
import org.aimsforjira.risk.assessment.domain.Assessment;
import org.aimsforjira.risk.domain.RiskCriteria.Stance;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.residual.domain.LayeredDefence;
import org.aimsforjira.risk.residual.domain.ResidualEstimate;
import org.aimsforjira.risk.residual.domain.ResidualLine;
import org.jspecify.annotations.Nullable;

/** Writes what remains of a risk as JSON, in the reader's words. */
@Named
public class ResidualJsonMapper {

    private final Texts texts;
    private final FactTexts facts;

    @Inject
    public ResidualJsonMapper(Texts texts, FactTexts facts) {
        this.texts = texts;
        this.facts = facts;
    }

    ResidualJson residual(RiskStanding standing) {
        Optional<Stance> stance = standing.residual().stance();
        return new ResidualJson(
                standing.risk().key(),
                standing.residual().model().version(),
                rated(standing),
                standing.residual().computed().map(this::range).orElse(null),
                standing.residual().difference().key(),
                texts.text("aims.risk.residual.difference."
                        + standing.residual().difference().key()),
                standing.residual().layers().map(this::layers).orElse(null),
                stance.map(Stance::key).orElse(null),
                stance.map(one -> texts.text("aims.risk.residual.stance." + one.key()))
                        .orElse(null),
                acceptance(standing));
    }

    private @Nullable CellJson rated(RiskStanding standing) {
        return standing.residual()
                .model()
                .residual(standing.risk().residual())
                .map(level -> cell(
                        standing.risk().residual().likelihood().orElseThrow(),
                        standing.risk().residual().severity().orElseThrow(),
                        level))
                .orElse(null);
    }

    private CellJson cell(int likelihood, int severity, RiskLevel level) {
        Optional<RiskLevel> known = Optional.of(level);
        return new CellJson(
                likelihood, severity, level.key(), LevelWords.name(known, texts::text), LevelWords.style(known));
    }

    private RangeJson range(ResidualEstimate computed) {
        return new RangeJson(end(computed.best()), end(computed.worst()), computed.isExact());
    }

    private EndJson end(ResidualEstimate.End end) {
        return new EndJson(
                cell(end.likelihood(), end.severity(), end.level()),
                end.lines().stream().map(this::line).toList());
    }

    private LineJson line(ResidualLine line) {
        return new LineJson(line.kind().key(), line.subject(), line.controls(), line.amount(), words(line));
    }

    private String words(ResidualLine line) {
        String key = "aims.risk.residual.line." + line.kind().key();
        String ids = String.join(", ", line.controls());
        return switch (line.kind()) {
            case KIND_OPERATES -> texts.text(key, texts.text("aims.catalogue.kind." + line.subject()), ids);
            case NOT_OPERATING ->
                texts.text(
                        key,
                        line.subject(),
                        texts.text("aims.risk.residual.idle." + (line.state().isEmpty() ? "unknown" : line.state())));
            case NOT_ALL_OPERATE -> texts.text(key, ids);
            case RATED, UNSURE, UNSURE_HIGHEST, ALL_OPERATE, NO_CONTROL, LOWEST_STEP -> texts.text(key);
        };
    }

    private LayersJson layers(LayeredDefence layers) {
        return new LayersJson(
                layers.required(),
                layers.met(),
                layers.present().stream().sorted().map(ControlKind::key).toList(),
                layers.missing().stream().map(ControlKind::key).toList(),
                words(layers));
    }

    private String words(LayeredDefence layers) {
        if (!layers.required()) {
            return texts.text("aims.risk.residual.layers.not-required");
        }
        String present = kinds(layers.present().stream().sorted().toList(), "aims.risk.residual.layers.and");
        if (layers.met()) {
            return texts.text("aims.risk.residual.layers.met", present);
        }
        if (layers.operating() == 0) {
            return texts.text("aims.risk.residual.layers.nothing");
        }
        return layers.present().size() > 1
                ? texts.text("aims.risk.residual.layers.second", present)
                : texts.text(
                        "aims.risk.residual.layers.kind",
                        present,
                        kinds(layers.missing(), "aims.risk.residual.layers.or"));
    }

    private String kinds(Collection<ControlKind> kinds, String between) {
        return kinds.stream()
                .map(kind -> texts.text("aims.catalogue.kind." + kind.key()))
                .collect(Collectors.joining(" " + texts.text(between) + " "));
    }

    private StandingJson acceptance(RiskStanding standing) {
        AcceptanceStatus status = standing.status();
        Optional<Acceptance> newest = status.latest().map(Recorded::acceptance);
        return new StandingJson(
                status.state().key(),
                texts.text(
                        "aims.risk.acceptance.status." + status.state().key(),
                        newest.map(one -> texts.date(one.expires())).orElse("")),
                AcceptanceLozenge.style(status.state()),
                newest.map(Acceptance::number).orElse(0),
                newest.map(one -> one.expires().toString()).orElse(null),
                facts.changes(status.causes(), standing.keys()),
                facts.changes(status.improvements(), standing.keys()),
                standing.assessment().map(Assessment::number).orElse(0),
                standing.mayApprove(),
                standing.obstacle().map(texts::sentence).orElse(null),
                standing.today().plusDays(1).toString(),
                standing.today().plusYears(Expiry.MAX_YEARS).toString(),
                standing.today().plusYears(1).toString(),
                facts.facts(standing.facts(), standing.keys()),
                standing.facts().digest(),
                standing.mayApprove()
                        && newest.filter(one -> one.aims()
                                        .equals(standing.found().aims().id()))
                                .isPresent()
                        && status.state() != AcceptanceStatus.State.REVOKED);
    }
}
