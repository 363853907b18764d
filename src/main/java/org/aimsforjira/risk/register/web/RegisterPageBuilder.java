package org.aimsforjira.risk.register.web;

import com.atlassian.jira.issue.status.category.StatusCategory;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aimsforjira.catalogue.domain.Control;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.inventory.domain.SystemFilter.Progress;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.web.Pager;
import org.aimsforjira.platform.web.ProjectPage.Visit;
import org.aimsforjira.risk.acceptance.app.AcceptanceLozenge;
import org.aimsforjira.risk.app.LevelWords;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.risk.domain.Cell;
import org.aimsforjira.risk.domain.InherentLevel;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.register.app.Asked;
import org.aimsforjira.risk.register.app.RegisterView;
import org.aimsforjira.risk.register.app.RegisterViews;
import org.aimsforjira.risk.register.app.RiskRow;
import org.aimsforjira.risk.register.app.ScaleTexts;
import org.aimsforjira.risk.register.domain.LevelChoice;
import org.aimsforjira.risk.register.domain.RiskColumn;
import org.aimsforjira.risk.register.domain.RiskFilter;
import org.aimsforjira.risk.register.domain.RiskOrder;
import org.aimsforjira.risk.register.domain.ShownColumn;
import org.aimsforjira.risk.register.domain.ShownColumns;
import org.aimsforjira.risk.register.web.RegisterPage.Choice;
import org.aimsforjira.risk.register.web.RegisterPage.Column;
import org.aimsforjira.risk.register.web.RegisterPage.Filters;
import org.aimsforjira.risk.register.web.RegisterPage.Row;
import org.aimsforjira.risk.register.web.RegisterPage.State;
import org.aimsforjira.risk.register.web.RegisterPage.SystemPart;

/** Writes a page of the register in the reader's language. */
@Named
public class RegisterPageBuilder {
    private static final String TEXTS = "aims.risk.register.";
    private static final List<Integer> LIMITS = List.of(25, 50, 100);

    private final Texts texts;
    private final HeatMapPart maps;
    private final ToolsPart tools;

    @Inject
    public RegisterPageBuilder(Texts texts) {
        this.texts = texts;
        this.maps = new HeatMapPart(texts);
        this.tools = new ToolsPart(texts);
    }

    RegisterPage page(
            RegisterView view, RegisterViews.Menu menu, RegisterAddress address, Visit visit, String problem) {
        return new RegisterPage(
                view.aims().name(),
                state(view),
                problem,
                RegisterAddress.project(visit),
                RegisterAddress.PAGE,
                address.withoutFilter().toString(),
                view.isSetUp() ? RegisterAddress.navigator(visit, view.jql()) : "",
                maps.maps(view, address),
                texts.text(TEXTS + "map.total", view.maps().inherent().total()),
                filters(view, address.asked(), problem.isEmpty() ? view.filter().system() : visit.param("system")),
                columns(address),
                view.risks().items().stream().map(row -> row(view, row, visit)).toList(),
                Pager.of(view.risks(), texts, offset -> address.from(offset).toString()),
                limits(view.risks().limit()),
                tools.views(menu, address, visit),
                tools.exports(view, address, visit),
                view.mayAssess());
    }

    private static State state(RegisterView view) {
        if (!view.isSetUp()) {
            return State.NOT_SET_UP;
        }
        if (!view.risks().items().isEmpty()) {
            return State.LIST;
        }
        return view.filter().isNone() && view.maps().inherent().total() == 0 ? State.NO_RISKS : State.NO_MATCH;
    }

    private List<Column> columns(RegisterAddress address) {
        RiskOrder now = address.asked().order();
        List<Column> columns = new ArrayList<>(
                List.of(sortable(RiskColumn.KEY, now, address), sortable(RiskColumn.SUMMARY, now, address)));
        for (ShownColumn column : address.asked().columns().columns()) {
            columns.add(column.order()
                    .map(order -> sortable(order, now, address))
                    .orElseGet(() -> new Column(column.key(), name(column.key()), "", "none")));
        }
        return columns;
    }

    private String name(String column) {
        return texts.text(TEXTS + "column." + column);
    }

    private Column sortable(RiskColumn column, RiskOrder now, RegisterAddress address) {
        boolean isNow = now.column() == column;
        RiskOrder next = new RiskOrder(column, isNow && !now.descending());
        return new Column(
                column.key(),
                name(column.key()),
                address.sorted(next).toString(),
                !isNow ? "none" : now.descending() ? "descending" : "ascending");
    }

    private Row row(RegisterView view, RiskRow row, Visit visit) {
        AiRisk risk = row.risk();
        ScaleTexts scales = view.scales();
        String browse = visit.request().getContextPath() + "/browse/";
        Optional<RiskLevel> level = risk.level().map(InherentLevel::level);
        return new Row(
                risk.key(),
                browse + risk.key(),
                risk.summary(),
                risk.emerging(),
                row.systems().visible().stream()
                        .map(system -> system(system, browse))
                        .toList(),
                row.systems().more(),
                risk.controls().stream().map(ControlId::value).toList(),
                risk.rating().likelihood().map(scales::likelihood).orElse(""),
                risk.rating().severity().map(scales::severity).orElse(""),
                LevelWords.name(level, texts::text),
                LevelWords.style(level),
                risk.level()
                        .map(found -> texts.text(
                                LevelWords.key(found), LevelWords.params(found).toArray()))
                        .orElseGet(() -> texts.text("aims.risk.level.why-none")),
                risk.rating().confidence().map(scales::confidence).orElse(""),
                risk.residual().likelihood().map(scales::likelihood).orElse(""),
                risk.residual().severity().map(scales::severity).orElse(""),
                LevelWords.name(risk.residualLevel(), texts::text),
                LevelWords.style(risk.residualLevel()),
                residualWhy(view, risk),
                AcceptanceWords.text(row.acceptance(), texts),
                AcceptanceLozenge.style(row.acceptance().state()),
                risk.status(),
                lozenge(risk.statusCategory()),
                texts.dateTime(row.updated(), view.aims().timeZone()));
    }

    private static SystemPart system(SeenIssue system, String browse) {
        return new SystemPart(system.key(), browse + system.key(), system.summary());
    }

    private String residualWhy(RegisterView view, AiRisk risk) {
        return risk.residualLevel()
                .map(level -> texts.text(
                        "aims.risk.register.residual-why",
                        risk.residual().likelihood().orElseThrow(),
                        risk.residual().severity().orElseThrow(),
                        view.maps().inherent().model().version()))
                .orElseGet(() -> texts.text("aims.risk.register.residual-why-none"));
    }

    private static String lozenge(String statusCategory) {
        return switch (statusCategory) {
            case StatusCategory.IN_PROGRESS -> "aui-lozenge-inprogress";
            case StatusCategory.COMPLETE -> "aui-lozenge-success";
            default -> "";
        };
    }

    /**
     * @param system what the field of the system holds: what was typed, as long as something is wrong, so that it can be mended
     */
    private Filters filters(RegisterView view, Asked asked, String system) {
        RiskFilter filter = view.filter();
        return new Filters(
                filter.text(),
                levels(view, filter.level()),
                levels(view, filter.residual()),
                controls(view),
                system,
                progress(filter),
                filter.cell().map(Cell::toString).orElse(""),
                filter.residualCell().map(Cell::toString).orElse(""),
                emerging(filter),
                !filter.isNone(),
                asked.order().toString(),
                Arrays.stream(ShownColumn.values())
                        .map(column -> new Choice(
                                column.key(),
                                name(column.key()),
                                asked.columns().has(column)))
                        .toList(),
                ShownColumns.USUAL.toString());
    }

    private List<Choice> levels(RegisterView view, Optional<LevelChoice> now) {
        List<Choice> choices = new ArrayList<>(List.of(any(now.isEmpty())));
        for (RiskLevel level : view.maps().inherent().model().levels()) {
            choices.add(1, choice(new LevelChoice(Optional.of(level.key())), Optional.of(level), now));
        }
        choices.add(choice(LevelChoice.NOT_RATED, Optional.empty(), now));
        return choices;
    }

    private Choice choice(LevelChoice level, Optional<RiskLevel> known, Optional<LevelChoice> now) {
        return new Choice(
                level.key(),
                LevelWords.name(known, texts::text),
                now.filter(level::equals).isPresent());
    }

    private List<Choice> controls(RegisterView view) {
        Optional<ControlId> now = view.filter().control();
        List<Choice> choices = new ArrayList<>(List.of(any(now.isEmpty())));
        for (Control control : view.controls()) {
            choices.add(new Choice(
                    control.id().value(),
                    control.id().value() + " " + control.title(),
                    now.filter(control.id()::equals).isPresent()));
        }
        return choices;
    }

    private List<Choice> progress(RiskFilter filter) {
        List<Choice> choices = new ArrayList<>(List.of(any(filter.progress().isEmpty())));
        for (Progress progress : Progress.values()) {
            choices.add(new Choice(
                    progress.key(),
                    texts.text("aims.inventory.systems.progress." + progress.key()),
                    filter.progress().filter(progress::equals).isPresent()));
        }
        return choices;
    }

    private List<Choice> emerging(RiskFilter filter) {
        List<Choice> choices = new ArrayList<>(List.of(any(filter.emerging().isEmpty())));
        for (String value : List.of(Asked.YES, Asked.NO)) {
            choices.add(new Choice(
                    value,
                    texts.text(TEXTS + "filter.emerging." + value),
                    filter.emerging()
                            .filter(is -> is == value.equals(Asked.YES))
                            .isPresent()));
        }
        return choices;
    }

    private Choice any(boolean selected) {
        return new Choice("", texts.text("aims.inventory.systems.filter.any"), selected);
    }

    private List<Choice> limits(int now) {
        Set<Integer> limits = new TreeSet<>(LIMITS);
        limits.add(now);
        return limits.stream()
                .map(limit -> new Choice(Integer.toString(limit), texts.number(limit), limit == now))
                .toList();
    }
}
