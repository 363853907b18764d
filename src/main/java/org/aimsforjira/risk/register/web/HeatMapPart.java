package org.aimsforjira.risk.register.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.risk.app.LevelWords;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.register.app.RegisterView;
import org.aimsforjira.risk.register.app.ScaleTexts;
import org.aimsforjira.risk.register.domain.Cell;
import org.aimsforjira.risk.register.domain.HeatMap;
import org.aimsforjira.risk.register.domain.LevelChoice;
import org.aimsforjira.risk.register.domain.RiskFilter;
import org.aimsforjira.risk.register.web.RegisterPage.CellPart;
import org.aimsforjira.risk.register.web.RegisterPage.Line;

/** Writes the heat map in the reader's language. */
final class HeatMapPart {
    private final Texts texts;

    HeatMapPart(Texts texts) {
        this.texts = texts;
    }

    RegisterPage.MapPart map(RegisterView view, RegisterAddress address) {
        HeatMap map = view.heatMap();
        ScaleTexts scales = view.scales();
        List<Line> lines = new ArrayList<>();
        for (int likelihood = map.model().likelihoods(); likelihood >= 1; likelihood--) {
            int step = likelihood;
            lines.add(new Line(
                    scales.likelihood(step),
                    IntStream.rangeClosed(1, map.model().severities())
                            .mapToObj(severity -> cell(view, new Cell(step, severity), address))
                            .toList()));
        }
        RiskFilter notRated = new RiskFilter(
                "", Optional.of(LevelChoice.NOT_RATED), Optional.empty(), "", Optional.empty(), Optional.empty());
        return new RegisterPage.MapPart(
                IntStream.rangeClosed(1, map.model().severities())
                        .mapToObj(scales::severity)
                        .toList(),
                lines,
                map.notRated(),
                texts.number(map.notRated()),
                map.notRated() == 0 ? "" : address.filtered(notRated).toString(),
                texts.text("aims.risk.register.map.total", map.total()),
                view.filter().cell().map(cell -> name(view, cell)).orElse(""),
                address.cell(Optional.empty()).toString());
    }

    private CellPart cell(RegisterView view, Cell cell, RegisterAddress address) {
        int count = view.heatMap().count(cell);
        RiskLevel level = view.heatMap().level(cell);
        RiskFilter only = RiskFilter.NONE.withCell(Optional.of(cell));
        return new CellPart(
                cell.toString(),
                LevelWords.name(Optional.of(level), texts::text),
                LevelWords.style(Optional.of(level)),
                count,
                texts.number(count),
                count == 0 ? "" : address.filtered(only).toString(),
                name(view, cell),
                view.filter().cell().filter(cell::equals).isPresent());
    }

    private String name(RegisterView view, Cell cell) {
        return texts.text(
                "aims.risk.register.map.cell",
                view.scales().likelihood(cell.likelihood()),
                view.scales().severity(cell.severity()),
                LevelWords.name(Optional.of(view.heatMap().level(cell)), texts::text));
    }
}
