package org.aimsforjira.evidence.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aimsforjira.catalogue.domain.ControlId;

/**
 * One write to Jira on the way from one marking to another. Jira has no transaction over two writes, so their order carries the
 * safety (ADR 035): wherever it stops, the issue claims nothing that was not true before or wanted after.
 */
public sealed interface MarkingStep {

    /** The field and the label, in one write. */
    record Say(SortedSet<ControlId> controls, boolean failed) implements MarkingStep {
        public Say {
            controls = Collections.unmodifiableSortedSet(new TreeSet<>(controls));
        }
    }

    /** Adds the link to a system. */
    record Link(long systemId) implements MarkingStep {}

    /** Takes the link to a system away. */
    record Unlink(long systemId) implements MarkingStep {}

    /**
     * The writes, in their order. While links move, the field names only what is claimed on both sides: first it lets go of the
     * controls that leave, then links are added and removed, last it names the controls that come. No link at all means the whole
     * AIMS, so links are added before others are removed.
     */
    static List<MarkingStep> between(Marking before, Marking after) {
        List<MarkingStep> links = links(before, after);
        List<MarkingStep> steps = new ArrayList<>();
        SortedSet<ControlId> said = before.controls();
        boolean failed = before.failed();
        if (!links.isEmpty()) {
            SortedSet<ControlId> kept = new TreeSet<>(before.controls());
            if (before.failed() == after.failed()) {
                kept.retainAll(after.controls());
            } else {
                kept.clear();
            }
            if (!kept.equals(said)) {
                said = kept;
                failed = failed && !kept.isEmpty();
                steps.add(new Say(said, failed));
            }
            steps.addAll(links);
        }
        if (!said.equals(after.controls()) || failed != after.failed()) {
            steps.add(new Say(after.controls(), after.failed()));
        }
        return List.copyOf(steps);
    }

    private static List<MarkingStep> links(Marking before, Marking after) {
        List<MarkingStep> links = new ArrayList<>();
        after.systems().stream()
                .filter(system -> !before.systems().contains(system))
                .forEach(system -> links.add(new Link(system)));
        before.systems().stream()
                .filter(system -> !after.systems().contains(system))
                .forEach(system -> links.add(new Unlink(system)));
        return links;
    }
}
