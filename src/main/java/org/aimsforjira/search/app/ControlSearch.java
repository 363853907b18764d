package org.aimsforjira.search.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.search.domain.ControlChoice;
import org.aimsforjira.search.domain.ControlFields;
import org.aimsforjira.search.domain.Searcher;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.soa.app.ControlSelections;

/**
 * What the functions on the two fields of controls answer: the ids of options of the field that the clause names, in all its contexts
 * and disabled ones too (DESIGN.md, section 5). Every method refuses another field with {@code search.field-other}.
 */
@Named
public class ControlSearch {

    private final ControlFields fields;
    private final JiraPieces pieces;
    private final SearchedAims searched;
    private final ControlSelections selections;

    @Inject
    public ControlSearch(ControlFields fields, JiraPieces pieces, SearchedAims searched, ControlSelections selections) {
        this.fields = fields;
        this.pieces = pieces;
        this.searched = searched;
        this.selections = selections;
    }

    /** The options of the controls that match any of the patterns. Needs no permission: options are those of the field. */
    public Outcome<Set<Long>> matching(String clauseName, List<String> patterns) {
        return options(clauseName).flatMap(options -> options.matching(patterns));
    }

    /** The options of the included controls. Needs View AIMS. */
    public Outcome<Set<Long>> included(Searcher searcher, String clauseName, Optional<String> aims) {
        return selected(searcher, clauseName, aims, selections::included);
    }

    /** The options of the controls that nobody has decided. Needs View AIMS. */
    public Outcome<Set<Long>> undecided(Searcher searcher, String clauseName, Optional<String> aims) {
        return selected(searcher, clauseName, aims, selections::undecided);
    }

    /** The options of the included controls without fresh passing evidence today. Needs View AIMS. */
    public Outcome<Set<Long>> withoutEvidence(Searcher searcher, String clauseName, Optional<String> aims) {
        return selected(searcher, clauseName, aims, selections::includedWithoutFreshEvidence);
    }

    private Outcome<Set<Long>> selected(
            Searcher searcher, String clauseName, Optional<String> aims, Function<Aims, SortedSet<ControlId>> select) {
        return options(clauseName)
                .flatMap(options -> searched.meant(searcher, aims).map(found -> options.of(select.apply(found))));
    }

    private Outcome<ControlChoice> options(String clauseName) {
        Optional<FieldRole> role = fields.named(clauseName);
        if (role.isEmpty()) {
            List<String> names = fields.names();
            return Outcome.refused(Refusal.invalid("search.field-other", clauseName, names.get(0), names.get(1)));
        }
        return Outcome.done(new ControlChoice(fields.options(role.get()), pieces.optionKeys(role.get(), 0)));
    }
}
