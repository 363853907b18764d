package org.aimsforjira.soa.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.soa.app.SoaLive;
import org.aimsforjira.soa.app.SoaRow;
import org.aimsforjira.soa.domain.ControlState;
import org.aimsforjira.soa.domain.Decision;
import org.aimsforjira.soa.domain.StateTotals;
import org.aimsforjira.soa.domain.Work;
import org.aimsforjira.soa.web.SoaPage.Coverage;
import org.aimsforjira.soa.web.SoaPage.Line;
import org.aimsforjira.soa.web.SoaPage.LivePart;
import org.aimsforjira.soa.web.SoaPage.StatePart;

/** Writes where controls stand in the reader's language, with the ways into Jira's issue navigator. */
@Named
public class SoaLiveParts {

    private final Texts texts;

    @Inject
    public SoaLiveParts(Texts texts) {
        this.texts = texts;
    }

    List<StatePart> states(StateTotals totals) {
        return totals.counts().entrySet().stream()
                .map(entry -> new StatePart(
                        entry.getKey().name(), text(entry.getKey()), lozenge(entry.getKey()), entry.getValue()))
                .toList();
    }

    Coverage coverage(StateTotals totals) {
        return new Coverage(
                texts.text("aims.soa.coverage.percent", totals.coveragePercent()),
                texts.text("aims.soa.coverage.formula", totals.operating(), totals.toCover()));
    }

    LivePart live(SoaRow row, String contextPath) {
        SoaLive live = row.live();
        Work work = live.work().work();
        int found = live.work().evidence().found();
        return new LivePart(
                live.state().name(),
                text(live.state()),
                lozenge(live.state()),
                tension(live),
                texts.text("aims.soa.action.why.control", row.id()),
                List.of(
                        line(
                                texts.text("aims.soa.work.risks", live.risks()),
                                live.links().risks(),
                                live.risks() > 0,
                                contextPath),
                        line(
                                work.defined() == 0
                                        ? texts.text("aims.soa.work.no-treatments")
                                        : texts.text("aims.soa.work.treatments", work.done(), work.defined()),
                                live.links().work(),
                                work.all() > 0,
                                contextPath),
                        line(
                                texts.text("aims.soa.work.evidence", found),
                                live.links().evidence(),
                                found > 0,
                                contextPath)));
    }

    private String tension(SoaLive live) {
        if (!live.isNeededByRisks() || live.decision() == Decision.INCLUDED) {
            return "";
        }
        String key = "aims.soa.tension." + live.decision().key();
        return live.risks() == 1 ? texts.text(key + ".one") : texts.text(key + ".many", live.risks());
    }

    private static Line line(String text, Optional<String> jql, boolean some, String contextPath) {
        return new Line(
                text,
                jql.filter(query -> some)
                        .map(query -> contextPath + "/issues/?jql=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                        .orElse(""));
    }

    private String text(ControlState state) {
        return texts.text("aims.soa.state." + state.key());
    }

    private static String lozenge(ControlState state) {
        return switch (state) {
            case IN_PROGRESS -> "aui-lozenge-inprogress";
            case DONE_WITHOUT_EVIDENCE -> "aui-lozenge-new";
            case OPERATING -> "aui-lozenge-success";
            case STALE -> "aui-lozenge-moved";
            case FAILED -> "aui-lozenge-error";
            case UNDECIDED, EXCLUDED, NO_WORK_DEFINED, PLANNED -> "";
        };
    }
}
