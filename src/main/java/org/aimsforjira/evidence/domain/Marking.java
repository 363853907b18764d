package org.aimsforjira.evidence.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aimsforjira.catalogue.domain.ControlId;

/**
 * What an issue is said to prove. It is evidence when it names a control; what else is said without one says nothing.
 *
 * @param controls the controls in <em>AI evidence for</em>
 * @param systems the ids of the AI systems it is linked to by <em>AI evidence</em>; none means the whole AIMS
 * @param failed whether it says "tried, and it does not work"; false where there is no control
 */
public record Marking(SortedSet<ControlId> controls, SortedSet<Long> systems, boolean failed) {

    /** No evidence. */
    public static final Marking NONE = of(List.of(), List.of(), false);

    public Marking {
        controls = Collections.unmodifiableSortedSet(new TreeSet<>(controls));
        systems = Collections.unmodifiableSortedSet(new TreeSet<>(systems));
        failed = failed && !controls.isEmpty();
    }

    public static Marking of(Collection<ControlId> controls, Collection<Long> systems, boolean failed) {
        return new Marking(new TreeSet<>(controls), new TreeSet<>(systems), failed);
    }

    public boolean isEvidence() {
        return !controls.isEmpty();
    }
}
