package org.aimsforjira.risk.register.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.risk.app.LevelWords;
import org.aimsforjira.risk.domain.Cell;
import org.aimsforjira.risk.domain.MapKind;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.register.app.RegisterView;
import org.aimsforjira.risk.register.app.ScaleTexts;
import org.aimsforjira.risk.register.domain.HeatMap;
import org.aimsforjira.risk.register.domain.LevelChoice;
import org.aimsforjira.risk.register.domain.RiskFilter;
import org.aimsforjira.risk.register.web.RegisterPage.CellPart;
import org.aimsforjira.risk.register.web.RegisterPage.Line;

/** Writes the heat maps in the reader's language. */
final class HeatMapPart {
    private final Texts texts;

    HeatMapPart(Texts texts) {
        this.texts = texts;
    }

    List<RegisterPage.MapPart> maps(RegisterView view, RegisterAddress address) {
        return Arrays.stream(MapKind.values())
                .map(kind -> map(view, kind, address))
                .toList();
    }

    private RegisterPage.MapPart map(RegisterView view, MapKind kind, RegisterAddress address) {
        HeatMap map = view.maps().of(kind);
        ScaleTexts scales = view.scales();
        List<Line> lines = new ArrayList<>();
        for (int likelihood = map.model().likelihoods(); likelihood >= 1; likelihood--) {
            int step = likelihood;
            lines.add(new Line(
                    scales.likelihood(step),
                    IntStream.rangeClosed(1, map.model().severities())
                            .mapToObj(severity -> cell(view, kind, new Cell(step, severity), address))
                            .toList()));
        }
        RiskFilter notRated = RiskFilter.NONE.withLevel(kind, LevelChoice.NOT_RATED);
        return new RegisterPage.MapPart(
                kind.key(),
                texts.text("aims.risk.register.map.title." + kind.key()),
                texts.text("aims.risk.register.map.why." + kind.key()),
                IntStream.rangeClosed(1, map.model().severities())
                        .mapToObj(scales::severity)
                        .toList(),
                lines,
                map.notRated(),
                texts.number(map.notRated()),
                map.notRated() == 0 ? "" : address.filtered(notRated).toString(),
                view.filter()
                        .cell(kind)
                        .map(cell -> texts.text("aims.risk.register.map.chosen." + kind.key(), name(view, kind, cell)))
                        .orElse(""),
                address.cell(kind, Optional.empty()).toString());
    }

    private CellPart cell(RegisterView view, MapKind kind, Cell cell, RegisterAddress address) {
        HeatMap map = view.maps().of(kind);
        int count = map.count(cell);
        RiskLevel level = map.model().level(cell);
        RiskFilter only = RiskFilter.NONE.withCell(kind, Optional.of(cell));
        return new CellPart(
                cell.toString(),
                LevelWords.name(Optional.of(level), texts::text),
                LevelWords.style(Optional.of(level)),
                count,
                texts.number(count),
                count == 0 ? "" : address.filtered(only).toString(),
                name(view, kind, cell),
                view.filter().cell(kind).filter(cell::equals).isPresent());
    }

    private String name(RegisterView view, MapKind kind, Cell cell) {
        return texts.text(
                "aims.risk.register.map.cell",
                view.scales().likelihood(cell.likelihood()),
                view.scales().severity(cell.severity()),
                LevelWords.name(Optional.of(view.maps().of(kind).model().level(cell)), texts::text));
    }
}
