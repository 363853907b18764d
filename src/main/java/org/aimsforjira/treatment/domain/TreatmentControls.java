package org.aimsforjira.treatment.domain;

import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aimsforjira.catalogue.domain.ControlId;

/** Which controls a treatment implements (DESIGN.md, section 4, <em>Annex A controls</em>). */
public final class TreatmentControls {

    private TreatmentControls() {}

    /**
     * Those named on the treatment itself; where it names none, all those selected on the risks that it treats.
     *
     * @param own the controls on the treatment
     * @param ofItsRisks the controls of each risk that it treats in the AIMS
     */
    public static SortedSet<ControlId> implementedBy(
            Set<ControlId> own, Collection<? extends Set<ControlId>> ofItsRisks) {
        SortedSet<ControlId> implemented = new TreeSet<>(own);
        if (own.isEmpty()) {
            ofItsRisks.forEach(implemented::addAll);
        }
        return implemented;
    }
}
