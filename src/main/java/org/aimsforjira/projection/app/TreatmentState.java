package org.aimsforjira.projection.app;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.treatment.domain.Progress;

/** An issue as a treatment in one AIMS; without risks it is none. */
record TreatmentState(Progress progress, SortedSet<Long> risks, SortedSet<ControlId> controls) {

    static final TreatmentState NONE = new TreatmentState(Progress.TODO, new TreeSet<>(), new TreeSet<>());

    static TreatmentState of(Progress progress, Set<Long> risks, Set<ControlId> controls) {
        return risks.isEmpty() ? NONE : new TreatmentState(progress, new TreeSet<>(risks), new TreeSet<>(controls));
    }

    boolean isNone() {
        return risks.isEmpty();
    }
}
