package org.aimsforjira.soa.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.Control;
import org.aimsforjira.catalogue.domain.ControlCatalogue;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.evidence.domain.EvidenceRule;
import org.aimsforjira.evidence.domain.EvidenceVerdict;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.shared.People;
import org.aimsforjira.soa.domain.ControlState;
import org.aimsforjira.soa.domain.ControlWork;
import org.aimsforjira.soa.domain.Decision;
import org.aimsforjira.soa.domain.Statement;

/** The one builder of rows: joins the catalogue with what is said and what the work says. Without a query of its own. */
@Named
public class SoaRows {

    private final ControlCatalogue catalogue;
    private final People people;
    private final ControlLinks links;
    private final Clock clock;

    @Inject
    public SoaRows(ControlCatalogue catalogue, People people, ControlLinks links, Clock clock) {
        this.catalogue = catalogue;
        this.people = people;
        this.links = links;
        this.clock = clock;
    }

    /** The control with this id; empty for a text that is no id, and for an id that the catalogue does not have. */
    public Optional<Control> control(String id) {
        return ControlId.isWellFormed(id) ? catalogue.control(new ControlId(id)) : Optional.empty();
    }

    /** The day in the time zone of the AIMS. */
    public LocalDate today(Aims aims) {
        return LocalDate.ofInstant(clock.now(), aims.timeZone());
    }

    /** All controls of the catalogue by area; those that nobody has touched are undecided. */
    public List<SoaArea> areas(Aims aims, List<Statement> statements, List<ControlWork> works, Locale locale) {
        Map<ControlId, Statement> said =
                statements.stream().collect(Collectors.toMap(Statement::control, Function.identity()));
        Map<ControlId, ControlWork> done =
                works.stream().collect(Collectors.toMap(ControlWork::control, Function.identity()));
        Map<String, List<SoaRow>> byArea = catalogue.controls().stream()
                .map(control -> row(
                        aims,
                        control,
                        said.getOrDefault(control.id(), Statement.untouched(control.id())),
                        Optional.ofNullable(done.get(control.id())),
                        locale))
                .collect(Collectors.groupingBy(row -> row.control().area()));
        return catalogue.areas().stream()
                .map(area ->
                        new SoaArea(area, catalogue.about(area, locale), byArea.getOrDefault(area.id(), List.of())))
                .toList();
    }

    /**
     * @param work what was counted for the control; empty when nothing in Jira has ever mentioned it
     */
    public SoaRow row(Aims aims, Control control, Statement statement, Optional<ControlWork> work, Locale locale) {
        return new SoaRow(
                control,
                catalogue.about(control.id(), locale),
                statement,
                statement.saved().map(saved -> people.displayName(saved.by())),
                aims.timeZone(),
                live(aims, statement, work));
    }

    private SoaLive live(Aims aims, Statement statement, Optional<ControlWork> found) {
        Decision decision = statement.position().decision();
        ControlWork work = found.orElseGet(() -> ControlWork.nothing(statement.control(), clock.now()));
        LocalDate today = today(aims);
        EvidenceVerdict verdict = work.evidence().verdict(EvidenceRule.DEFAULT, today);
        return new SoaLive(
                ControlState.of(decision, work.work(), verdict),
                work,
                verdict,
                decision,
                found.map(ControlWork::asOf),
                today,
                links.of(aims, statement.control()));
    }
}
