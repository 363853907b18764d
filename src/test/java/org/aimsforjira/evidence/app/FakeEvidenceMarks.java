package org.aimsforjira.evidence.app;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aimsforjira.evidence.domain.EvidenceMarks;
import org.aimsforjira.evidence.domain.IssueWork;
import org.aimsforjira.evidence.domain.MarkedIssue;
import org.aimsforjira.evidence.domain.MarkedIssue.LinkedSystem;
import org.aimsforjira.evidence.domain.Marking;
import org.aimsforjira.evidence.domain.MarkingStep;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;

/** Issues in memory, with who may see, edit and link them; can refuse from some step on, as Jira might. */
public final class FakeEvidenceMarks implements EvidenceMarks {

    public static final Instant RESOLVED = Instant.parse("2026-10-01T12:00:00Z");

    private final Map<String, Long> issues = new LinkedHashMap<>();
    private final Map<Long, Marking> markings = new LinkedHashMap<>();
    private final Map<Long, LinkedSystem> systems = new LinkedHashMap<>();
    private final Set<String> denied = new HashSet<>();
    public boolean isSetUp = true;
    public int stepsUntilRefused = Integer.MAX_VALUE;
    public int writes;

    public void add(long id, String key) {
        issues.put(key, id);
        markings.put(id, Marking.NONE);
    }

    public void addSystem(LinkedSystem system) {
        systems.put(system.issueId(), system);
    }

    /** Takes {@code see}, {@code edit} or {@code link} of an issue from a person. */
    public void deny(UserKey user, String what, long issueId) {
        denied.add(user + what + issueId);
    }

    public void put(long id, Marking marking) {
        markings.put(id, marking);
    }

    public Marking marking(long id) {
        return markings.getOrDefault(id, Marking.NONE);
    }

    private boolean may(UserKey user, String what, long issueId) {
        return !denied.contains(user + what + issueId);
    }

    @Override
    public boolean isSetUp() {
        return isSetUp;
    }

    @Override
    public Optional<MarkedIssue> find(UserKey viewer, String issueKey) {
        return Optional.ofNullable(issues.get(issueKey))
                .filter(id -> may(viewer, "see", id))
                .map(id -> marked(viewer, id, issueKey));
    }

    private MarkedIssue marked(UserKey viewer, long id, String key) {
        Marking all = marking(id);
        List<LinkedSystem> visible = all.systems().stream()
                .filter(system -> may(viewer, "see", system))
                .map(systems::get)
                .toList();
        return new MarkedIssue(
                id,
                key,
                "Summary of " + key,
                Marking.of(
                        all.controls(),
                        visible.stream().map(LinkedSystem::issueId).toList(),
                        all.failed()),
                visible,
                visible.size() < all.systems().size(),
                new IssueWork(true, Optional.of("10000"), Optional.of(RESOLVED)),
                may(viewer, "edit", id),
                may(viewer, "link", id));
    }

    @Override
    public Optional<Refusal> write(UserKey user, long issueId, MarkingStep step) {
        if (writes >= stepsUntilRefused) {
            return Optional.of(Refusal.conflict("evidence.jira-refused", "No."));
        }
        writes++;
        Marking now = marking(issueId);
        Set<Long> linked = new TreeSet<>(now.systems());
        if (step instanceof MarkingStep.Say say) {
            markings.put(issueId, Marking.of(say.controls(), linked, say.failed()));
            return Optional.empty();
        }
        if (step instanceof MarkingStep.Link link) {
            linked.add(link.systemId());
        } else if (step instanceof MarkingStep.Unlink unlink) {
            linked.remove(unlink.systemId());
        }
        markings.put(issueId, Marking.of(now.controls(), linked, now.failed()));
        return Optional.empty();
    }
}
