package org.aimsforjira.treatment.app;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aimsforjira.catalogue.domain.Control;
import org.aimsforjira.catalogue.domain.ControlId;

/**
 * What a team can say about the controls of its ticket (DESIGN.md, section 4, <em>Annex A controls</em>).
 *
 * @param offered those that its risks have selected, and those it names already, in order
 * @param named those it names itself; none means all that its risks have selected
 */
public record ControlChoice(List<Control> offered, SortedSet<ControlId> named) {
    public ControlChoice {
        offered = List.copyOf(offered);
        named = Collections.unmodifiableSortedSet(new TreeSet<>(named));
    }
}
