package org.aimsforjira.evidence.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.evidence.domain.MarkedIssue;
import org.aimsforjira.shared.AuditTrail;
import org.aimsforjira.shared.AuditTrail.Changed;
import org.aimsforjira.shared.UserKey;

/**
 * Writes into the audit trail of each AIMS concerned what somebody says an issue proves. Issues are named by id: everybody who may
 * view the AIMS reads its trail, also those who may not see the issue.
 */
@Named
public class EvidenceTrail {

    private final AuditTrail trail;
    private final EvidenceViews views;

    @Inject
    public EvidenceTrail(AuditTrail trail, EvidenceViews views) {
        this.trail = trail;
        this.views = views;
    }

    void marked(UserKey user, MarkedIssue before, MarkedIssue after) {
        if (before.marking().equals(after.marking())) {
            return;
        }
        for (Aims aims : views.concerned(user, Set.of(before, after))) {
            Map<String, Object> details = details(aims, before, after);
            trail.recording(aims.id(), user, recorder -> {
                recorder.record("evidence.marked", "issue " + after.issueId(), details);
                return after;
            });
        }
    }

    /** Of the systems those of this AIMS only: the trail of one AIMS says nothing of another. */
    private static Map<String, Object> details(Aims aims, MarkedIssue before, MarkedIssue after) {
        Map<String, Object> details = new LinkedHashMap<>();
        putIfChanged(details, "controls", controls(before), controls(after));
        putIfChanged(details, "systems", systems(aims, before), systems(aims, after));
        putIfChanged(
                details, "failed", before.marking().failed(), after.marking().failed());
        return details;
    }

    private static void putIfChanged(Map<String, Object> details, String name, Object before, Object after) {
        if (!before.equals(after)) {
            details.put(name, new Changed(before, after));
        }
    }

    private static List<String> controls(MarkedIssue issue) {
        return issue.marking().controls().stream().map(ControlId::value).toList();
    }

    private static List<String> systems(Aims aims, MarkedIssue issue) {
        return issue.systems().stream()
                .filter(system -> system.projectId() == aims.projectId())
                .map(system -> "issue " + system.issueId())
                .toList();
    }
}
