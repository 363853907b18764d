package org.aimsforjira.soa.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aimsforjira.catalogue.domain.Control;
import org.aimsforjira.catalogue.domain.ControlCatalogue;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.shared.People;
import org.aimsforjira.soa.domain.Statement;

/** The one builder of rows: joins the catalogue with what is said. Without a query of its own. */
@Named
public class SoaRows {

    private final ControlCatalogue catalogue;
    private final People people;

    @Inject
    public SoaRows(ControlCatalogue catalogue, People people) {
        this.catalogue = catalogue;
        this.people = people;
    }

    /** The control with this id; empty for a text that is no id, and for an id that the catalogue does not have. */
    public Optional<Control> control(String id) {
        return ControlId.isWellFormed(id) ? catalogue.control(new ControlId(id)) : Optional.empty();
    }

    /** All controls of the catalogue by area; those that nobody has touched are undecided. */
    public List<SoaArea> areas(List<Statement> statements, ZoneId zone, Locale locale) {
        Map<ControlId, Statement> said =
                statements.stream().collect(Collectors.toMap(Statement::control, Function.identity()));
        Map<String, List<SoaRow>> byArea = catalogue.controls().stream()
                .map(control ->
                        row(control, said.getOrDefault(control.id(), Statement.untouched(control.id())), zone, locale))
                .collect(Collectors.groupingBy(row -> row.control().area()));
        return catalogue.areas().stream()
                .map(area ->
                        new SoaArea(area, catalogue.about(area, locale), byArea.getOrDefault(area.id(), List.of())))
                .toList();
    }

    public SoaRow row(Control control, Statement statement, ZoneId zone, Locale locale) {
        return new SoaRow(
                control,
                catalogue.about(control.id(), locale),
                statement,
                statement.saved().map(saved -> people.displayName(saved.by())),
                zone);
    }
}
