package org.aimsforjira.soa.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.Control;
import org.aimsforjira.catalogue.domain.ControlCatalogue;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.evidence.domain.EvidenceRule;
import org.aimsforjira.evidence.domain.EvidenceVerdict;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.soa.domain.ControlWork;
import org.aimsforjira.soa.domain.ControlWorks;
import org.aimsforjira.soa.domain.Decision;
import org.aimsforjira.soa.domain.Statement;
import org.aimsforjira.soa.domain.StatementRepository;

/**
 * Which controls of an AIMS somebody may ask for in a search. Asks for no permission: its callers have checked that the person may view
 * the AIMS. The same rules as on the page of the Statement of Applicability.
 */
@Named
public class ControlSelections {

    private final ControlCatalogue catalogue;
    private final StatementRepository statements;
    private final ControlWorks works;
    private final Clock clock;

    @Inject
    public ControlSelections(
            ControlCatalogue catalogue, StatementRepository statements, ControlWorks works, Clock clock) {
        this.catalogue = catalogue;
        this.statements = statements;
        this.works = works;
        this.clock = clock;
    }

    /** The controls that are included. One query. */
    public SortedSet<ControlId> included(Aims aims) {
        return decided(aims, Decision.INCLUDED);
    }

    /** The controls of the catalogue that nobody has decided. One query. */
    public SortedSet<ControlId> undecided(Aims aims) {
        SortedSet<ControlId> undecided =
                new TreeSet<>(catalogue.controls().stream().map(Control::id).toList());
        undecided.removeAll(controls(aims, statement -> statement.position().decision() != Decision.UNDECIDED));
        return undecided;
    }

    /** The included controls that no fresh evidence shows to operate today. Two queries. */
    public SortedSet<ControlId> includedWithoutFreshEvidence(Aims aims) {
        LocalDate today = clock.now().atZone(aims.timeZone()).toLocalDate();
        SortedSet<ControlId> without = included(aims);
        for (ControlWork work : works.all(aims.id()).works()) {
            if (work.evidence().verdict(EvidenceRule.DEFAULT, today) == EvidenceVerdict.FRESH) {
                without.remove(work.control());
            }
        }
        return without;
    }

    private SortedSet<ControlId> decided(Aims aims, Decision decision) {
        return controls(aims, statement -> statement.position().decision() == decision);
    }

    private SortedSet<ControlId> controls(Aims aims, Predicate<Statement> test) {
        SortedSet<ControlId> controls = new TreeSet<>();
        statements.all(aims.id()).stream().filter(test).map(Statement::control).forEach(controls::add);
        return controls;
    }
}
