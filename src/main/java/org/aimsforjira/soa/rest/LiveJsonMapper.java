package org.aimsforjira.soa.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aimsforjira.evidence.domain.EvidenceFinding;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.soa.app.SoaLive;
import org.aimsforjira.soa.app.SoaRow;
import org.aimsforjira.soa.app.WhyView;
import org.aimsforjira.soa.domain.StateTotals;
import org.aimsforjira.soa.domain.Work;

/** Writes what the work in Jira says as JSON for the reader. */
@Named
public class LiveJsonMapper {

    private final Texts texts;

    @Inject
    public LiveJsonMapper(Texts texts) {
        this.texts = texts;
    }

    LiveJson live(SoaRow row) {
        SoaLive live = row.live();
        Work work = live.work().work();
        EvidenceFinding evidence = live.work().evidence();
        return new LiveJson(
                live.state().name(),
                texts.text("aims.soa.state." + live.state().key()),
                live.risks(),
                live.isContradiction(),
                new LiveJson.WorkJson(work.todo(), work.doing(), work.done(), work.dropped(), work.all()),
                new LiveJson.EvidenceJson(
                        live.evidence().name(),
                        evidence.found(),
                        evidence.passes(),
                        evidence.newest().map(LocalDate::toString).orElse(null),
                        evidence.newestFails()),
                new LiveJson.JqlJson(
                        live.links().risks().orElse(null),
                        live.links().work().orElse(null),
                        live.links().evidence().orElse(null)),
                live.asOf().map(Instant::toString).orElse(null),
                live.asOf().map(at -> texts.dateTime(at, row.zone())).orElse(null));
    }

    /** The states by name, in their order. */
    Map<String, Integer> states(StateTotals totals) {
        Map<String, Integer> states = new LinkedHashMap<>();
        totals.counts().forEach((state, count) -> states.put(state.name(), count));
        return states;
    }

    SoaJson.Coverage coverage(StateTotals totals) {
        return new SoaJson.Coverage(
                totals.operating(),
                totals.toCover(),
                totals.coveragePercent(),
                texts.text("aims.soa.coverage.formula", totals.operating(), totals.toCover()));
    }

    WhyJson why(WhyView why, StatementJson control) {
        return new WhyJson(
                control,
                WhyView.RULE,
                WhyView.RULE_VERSION,
                texts.text("aims.soa.rule.nine-states", WhyView.RULE_VERSION),
                why.row().live().today().toString(),
                why.missing().name(),
                texts.text("aims.soa.missing." + why.missing().key()),
                new WhyJson.RuleJson(
                        why.rule().windowDays(),
                        why.rule().minimum(),
                        why.rule().failingLabel(),
                        why.freshUntil().map(LocalDate::toString).orElse(null),
                        why.freshUntil().map(texts::date).orElse(null)),
                issues(why.risks()),
                issues(why.work()),
                issues(why.evidence()));
    }

    private static WhyJson.IssuesJson issues(WhyView.Issues issues) {
        return new WhyJson.IssuesJson(
                issues.seen().stream()
                        .map(seen -> new WhyJson.IssueJson(seen.key(), seen.summary()))
                        .toList(),
                issues.hidden(),
                issues.more());
    }
}
