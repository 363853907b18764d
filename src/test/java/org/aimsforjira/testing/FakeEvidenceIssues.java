package org.aimsforjira.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.evidence.domain.EvidenceIssues;
import org.aimsforjira.evidence.domain.EvidenceItem;
import org.aimsforjira.evidence.domain.EvidenceRule;

/** Evidence that a test names; the same in every AIMS. */
public final class FakeEvidenceIssues implements EvidenceIssues {
    private final Map<ControlId, List<EvidenceItem>> items = new HashMap<>();
    private int searches;

    public void add(ControlId control, EvidenceItem item) {
        items.computeIfAbsent(control, any -> new ArrayList<>()).add(item);
    }

    /** How often something was searched for. */
    public int searches() {
        return searches;
    }

    @Override
    public List<EvidenceItem> find(Aims aims, ControlId control, EvidenceRule rule) {
        searches++;
        return items.getOrDefault(control, List.of()).stream()
                .sorted(Comparator.comparing(EvidenceItem::issueId))
                .toList();
    }

    @Override
    public Optional<String> jql(ControlId control) {
        return Optional.of("\"AI evidence for\" = \"" + control + "\" AND statusCategory = Done");
    }
}
