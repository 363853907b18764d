package org.aimsforjira.treatment.plan.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.treatment.domain.Progress;
import org.aimsforjira.treatment.plan.app.Cost;
import org.aimsforjira.treatment.plan.app.LevelNames;
import org.aimsforjira.treatment.plan.app.PlanLine;
import org.aimsforjira.treatment.plan.app.PlanRow;
import org.aimsforjira.treatment.plan.domain.PlanChange;
import org.aimsforjira.treatment.plan.domain.TreatmentOption;
import org.aimsforjira.treatment.plan.web.PlanPage.Line;
import org.aimsforjira.treatment.plan.web.PlanPage.Row;
import org.aimsforjira.treatment.web.PanelWords;

/** Writes the rows of the plan. */
@Named
public class PlanRowParts {

    private final Texts texts;
    private final PanelWords panels;
    private final PlanWords words;

    @Inject
    public PlanRowParts(Texts texts, PanelWords panels, PlanWords words) {
        this.texts = texts;
        this.panels = panels;
        this.words = words;
    }

    /**
     * @param levels what levels in changes are called
     * @param browse the address of issues, up to the key
     */
    Row row(PlanRow row, LevelNames levels, String browse) {
        Optional<TreatmentOption> option = row.option().flatMap(chosen -> words.option(chosen.key()));
        return new Row(
                row.risk().key(),
                browse + row.risk().key(),
                row.risk().summary(),
                panels.level(row.risk().level()),
                PanelWords.levelLozenge(row.risk().level()),
                panels.why(row.risk().level()),
                words.option(row.option()),
                option.map(TreatmentOption::explanation).orElse(""),
                marks(row.changes(), levels),
                row.lines().stream().map(line -> line(line, levels, browse)).toList(),
                row.more(),
                words.cost(row.cost()),
                !row.risk().controls().isEmpty());
    }

    private Line line(PlanLine line, LevelNames levels, String browse) {
        SeenIssue issue = line.issue();
        Progress progress = line.state().progress();
        return new Line(
                issue.key(),
                browse + issue.key(),
                issue.summary(),
                line.treats(),
                words.person(issue.assignee()),
                issue.schedule().due().map(texts::date).orElse(""),
                line.overdue(),
                words.slippage(line.slippage()),
                line.slippage().filter(one -> one.days() > 0).isPresent(),
                panels.progress(progress),
                PanelWords.progressLozenge(progress),
                issue.status(),
                line.state().controls().stream().map(ControlId::value).toList(),
                words.cost(Cost.of(line)),
                marks(line.changes(), levels));
    }

    private List<String> marks(List<PlanChange> changes, LevelNames levels) {
        return changes.stream().map(change -> words.change(change, levels)).toList();
    }
}
