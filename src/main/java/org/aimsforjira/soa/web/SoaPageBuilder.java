package org.aimsforjira.soa.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.soa.app.SoaArea;
import org.aimsforjira.soa.app.SoaRow;
import org.aimsforjira.soa.app.SoaView;
import org.aimsforjira.soa.domain.Decision;
import org.aimsforjira.soa.domain.Position;
import org.aimsforjira.soa.domain.SoaTotals;
import org.aimsforjira.soa.web.SoaPage.AreaPart;
import org.aimsforjira.soa.web.SoaPage.RowPart;
import org.aimsforjira.soa.web.SoaPage.Totals;

/** Writes the view in the reader's language. */
@Named
public class SoaPageBuilder {

    private final Texts texts;
    private final SoaLiveParts live;

    @Inject
    public SoaPageBuilder(Texts texts, SoaLiveParts live) {
        this.texts = texts;
        this.live = live;
    }

    public SoaPage page(SoaView view, String projectKey, UserKey reader, String contextPath) {
        return new SoaPage(
                view.aims().name(),
                projectKey,
                reader.value(),
                view.mayEdit(),
                Position.MAX_JUSTIFICATION,
                totals(view.totals()),
                live.states(view.states()),
                live.coverage(view.states()),
                view.areas().stream().map(area -> area(area, contextPath)).toList());
    }

    private Totals totals(SoaTotals totals) {
        int percent = totals.all() == 0 ? 0 : totals.decided() * 100 / totals.all();
        return new Totals(
                totals.included(),
                totals.excluded(),
                totals.undecided(),
                totals.all(),
                texts.text("aims.soa.totals.decided", totals.decided(), totals.all()),
                texts.text("aims.soa.totals.progress", percent),
                percent);
    }

    private AreaPart area(SoaArea area, String contextPath) {
        SoaTotals totals = SoaTotals.of(
                area.rows().stream().map(row -> row.position().decision()).toList());
        return new AreaPart(
                anchor(area.area().id()),
                area.area().id(),
                area.area().title(),
                area.objective(),
                texts.text("aims.soa.area.decided", totals.decided(), totals.all()),
                area.rows().stream().map(row -> row(row, contextPath)).toList());
    }

    private RowPart row(SoaRow row, String contextPath) {
        Decision decision = row.position().decision();
        return new RowPart(
                anchor(row.id()),
                row.id(),
                row.control().title(),
                row.about(),
                decision.key(),
                texts.text("aims.soa.decision." + decision.key()),
                lozenge(decision),
                row.position().reasons().stream()
                        .map(reason -> texts.text("aims.soa.reason." + reason.key()))
                        .toList(),
                row.position().justification(),
                row.version(),
                texts.text("aims.soa.row.version", row.version()),
                row.savedByName().orElse(""),
                row.statement()
                        .saved()
                        .map(saved -> texts.dateTime(saved.at(), row.zone()))
                        .orElse(""),
                texts.text("aims.soa.action.history.control", row.id(), row.version()),
                texts.text(
                        "aims.soa.action.decide.control",
                        row.id(),
                        row.control().title()),
                live.live(row, contextPath));
    }

    private static String lozenge(Decision decision) {
        return switch (decision) {
            case INCLUDED -> "aui-lozenge-success";
            case EXCLUDED -> "aui-lozenge-moved";
            case UNDECIDED -> "";
        };
    }

    private static String anchor(String id) {
        return "aims-soa-" + id.replace('.', '-');
    }
}
