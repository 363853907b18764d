package org.aimsforjira.testing;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.evidence.domain.EvidenceIssues;
import org.aimsforjira.evidence.domain.EvidenceItem;
import org.aimsforjira.evidence.domain.EvidenceRule;
import org.aimsforjira.projection.domain.LiveIssue;
import org.aimsforjira.projection.domain.LiveWork;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.shared.Page;

/** A Jira with issues and treatment links in memory. Its search sees everything at once, except what a test hides from it. */
public final class FakeJira implements LiveWork, EvidenceIssues {

    private final JiraPieces pieces;
    private final TreeMap<Long, LiveIssue> issues = new TreeMap<>();
    private final Set<Link> links = new LinkedHashSet<>();
    private final Set<Long> archived = new TreeSet<>();
    private final Set<Long> notIndexed = new TreeSet<>();
    private final Map<ControlId, Integer> searches = new HashMap<>();
    private long lastId = 20_000;
    private int reads;
    private boolean failing;

    /** One issue treats another. */
    public record Link(long source, long destination) {}

    public FakeJira(JiraPieces pieces) {
        this.pieces = pieces;
    }

    public long create(long projectId, boolean aiRisk) {
        long id = ++lastId;
        issues.put(
                id,
                new LiveIssue(
                        id,
                        projectId,
                        aiRisk,
                        "new",
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        new TreeSet<>(),
                        new TreeSet<>()));
        return id;
    }

    public LiveIssue get(long id) {
        LiveIssue issue = issues.get(id);
        if (issue == null) {
            throw new IllegalArgumentException("No issue " + id);
        }
        return issue;
    }

    public void change(long id, UnaryOperator<LiveIssue> change) {
        issues.put(id, change.apply(get(id)));
    }

    public void controls(long id, String... controls) {
        change(id, was -> copy(was, was.projectId(), was.aiRisk(), ids(controls), was.evidenceFor()));
    }

    public void evidenceFor(long id, String... controls) {
        change(id, was -> copy(was, was.projectId(), was.aiRisk(), was.controls(), ids(controls)));
    }

    public void move(long id, long projectId, boolean aiRisk) {
        change(id, was -> copy(was, projectId, aiRisk, was.controls(), was.evidenceFor()));
    }

    /** An empty resolution opens it again. */
    public void transition(long id, String statusCategory, Optional<String> resolution, Instant at) {
        change(
                id,
                was -> new LiveIssue(
                        id,
                        was.projectId(),
                        was.aiRisk(),
                        statusCategory,
                        resolution,
                        resolution.map(any -> at),
                        was.labels(),
                        was.controls(),
                        was.evidenceFor()));
    }

    public void label(long id, String... labels) {
        change(
                id,
                was -> new LiveIssue(
                        id,
                        was.projectId(),
                        was.aiRisk(),
                        was.statusCategory(),
                        was.resolution(),
                        was.resolved(),
                        Set.of(labels),
                        was.controls(),
                        was.evidenceFor()));
    }

    private static LiveIssue copy(
            LiveIssue was, long projectId, boolean aiRisk, Set<ControlId> controls, Set<ControlId> evidenceFor) {
        return new LiveIssue(
                was.id(),
                projectId,
                aiRisk,
                was.statusCategory(),
                was.resolution(),
                was.resolved(),
                was.labels(),
                new TreeSet<>(controls),
                new TreeSet<>(evidenceFor));
    }

    /** A clone has the fields of the original, and its links where Jira is asked to copy them. */
    public long cloneOf(long id) {
        long clone = ++lastId;
        LiveIssue was = get(id);
        issues.put(
                clone,
                new LiveIssue(
                        clone,
                        was.projectId(),
                        was.aiRisk(),
                        "new",
                        Optional.empty(),
                        Optional.empty(),
                        was.labels(),
                        was.controls(),
                        was.evidenceFor()));
        return clone;
    }

    /** Its links go with it, without events of their own. */
    public void delete(long id) {
        issues.remove(id);
        links.removeIf(link -> link.source() == id || link.destination() == id);
    }

    public void archive(long id, boolean away) {
        if (away) {
            archived.add(id);
        } else {
            archived.remove(id);
        }
    }

    public void link(long source, long destination) {
        links.add(new Link(source, destination));
    }

    public void unlink(long source, long destination) {
        links.remove(new Link(source, destination));
    }

    public List<Link> links() {
        return List.copyOf(links);
    }

    public List<Long> ids() {
        return List.copyOf(issues.keySet());
    }

    /** The search does not know of the issue's last change yet. */
    public void notIndexed(long id) {
        notIndexed.add(id);
    }

    /** From now on nothing can be read, or it can again. */
    public void failing(boolean fails) {
        failing = fails;
    }

    /** How many issues were read one by one. */
    public int reads() {
        return reads;
    }

    /** How often the evidence of a control was searched. */
    public int searches(String control) {
        return searches.getOrDefault(new ControlId(control), 0);
    }

    @Override
    public Optional<LiveIssue> issue(long issueId) {
        reads++;
        working();
        return Optional.ofNullable(issues.get(issueId)).filter(issue -> !archived.contains(issueId));
    }

    @Override
    public List<Long> treatedBy(long issueId) {
        return links.stream()
                .filter(link -> link.source() == issueId)
                .map(Link::destination)
                .toList();
    }

    @Override
    public List<Long> treatmentsOf(long riskId) {
        return links.stream()
                .filter(link -> link.destination() == riskId)
                .map(Link::source)
                .toList();
    }

    @Override
    public Page<Long> risks(long projectId, Page.Request page) {
        return page(found().filter(issue -> issue.aiRisk() && issue.projectId() == projectId), page);
    }

    @Override
    public Page<Long> evidence(Page.Request page) {
        return page(found().filter(issue -> !issue.evidenceFor().isEmpty()), page);
    }

    private static Page<Long> page(Stream<LiveIssue> all, Page.Request page) {
        List<Long> ids = all.map(LiveIssue::id).toList();
        return new Page<>(
                ids.stream().skip(page.offset()).limit(page.limit()).toList(), page.offset(), page.limit(), ids.size());
    }

    private Stream<LiveIssue> found() {
        working();
        return issues.values().stream()
                .filter(issue -> !archived.contains(issue.id()) && !notIndexed.contains(issue.id()));
    }

    @Override
    public List<EvidenceItem> find(Aims aims, ControlId control, EvidenceRule rule) {
        searches.merge(control, 1, Integer::sum);
        return found().filter(issue -> issue.proves(control))
                .map(issue -> issue.asEvidence(aims, pieces.notCarriedOut(aims.projectId()), rule))
                .toList();
    }

    @Override
    public Optional<String> jql(ControlId control) {
        return Optional.of("\"AI evidence for\" = \"" + control + "\" AND statusCategory = Done");
    }

    private void working() {
        if (failing) {
            throw new IllegalStateException("Jira is down");
        }
    }

    private static TreeSet<ControlId> ids(String... controls) {
        TreeSet<ControlId> ids = new TreeSet<>();
        Stream.of(controls).map(ControlId::new).forEach(ids::add);
        return ids;
    }
}
