package org.aimsforjira.projection.domain;

import java.util.Set;
import java.util.TreeSet;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.shared.AimsId;

/**
 * An issue has a part in the projections of an AIMS: it is one of its risks, treats one, or is evidence. An issue without a trace has
 * none, so that an event on it costs one look-up.
 *
 * @param evidenceFor the controls that it named as evidence when it was looked at last
 * @param evidenceMark {@link LiveIssue#evidenceMark} of that moment; at most 255 characters
 */
public record Trace(AimsId aims, long issueId, Set<ControlId> evidenceFor, String evidenceMark) {
    public Trace {
        evidenceFor = Set.copyOf(new TreeSet<>(evidenceFor));
    }
}
