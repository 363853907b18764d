package org.aimsforjira.risk.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.issues.domain.SeenIssues;
import org.aimsforjira.shared.Refusal;

/** Compares the controls that somebody saw before choosing others with those that the issue has when they are written. */
@Named
public class ControlsSeen {
    public static final String CHANGED = "risk.controls-changed";

    private final SeenIssues issues;
    private final AiRiskReader reader;

    @Inject
    public ControlsSeen(SeenIssues issues, AiRiskReader reader) {
        this.issues = issues;
        this.reader = reader;
    }

    /**
     * What speaks against writing.
     *
     * @param issue an issue that the person may see
     * @param seen the ids of the controls it had; empty for somebody who writes whatever is there
     * @return {@link #CHANGED} with the controls of now, where those are others
     */
    public Supplier<Optional<Refusal>> against(SeenIssue issue, Optional<? extends Collection<String>> seen) {
        return () -> seen.flatMap(before -> {
            List<String> now = issues.unfiltered(issue.id()).map(reader::controls).stream()
                    .flatMap(Collection::stream)
                    .map(ControlId::value)
                    .toList();
            return new TreeSet<>(before).equals(new TreeSet<>(now))
                    ? Optional.empty()
                    : Optional.of(Refusal.conflict(
                            CHANGED, issue.key(), now.isEmpty() ? "aims.risk.no-controls" : String.join(", ", now)));
        });
    }
}
