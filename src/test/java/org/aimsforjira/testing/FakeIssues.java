package org.aimsforjira.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.aimsforjira.issues.domain.IssueChanges;
import org.aimsforjira.issues.domain.IssueDraft;
import org.aimsforjira.issues.domain.IssueWriter;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.issues.domain.SeenIssues;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;

/** Issues with links in memory. Everybody sees and edits everything but what a test hides; a write can be the death of the node. */
public final class FakeIssues implements SeenIssues, IssueChanges, IssueWriter {

    /** A link. */
    public record Edge(LinkTypeRole type, long source, long destination) {}

    private final Deaths deaths;
    private final Map<Long, SeenIssue> issues = new LinkedHashMap<>();
    private final Map<String, Long> marks = new HashMap<>();
    private final Set<Edge> links = new HashSet<>();
    private final Map<Long, Set<UserKey>> hiddenFrom = new HashMap<>();
    private final Set<Long> archived = new HashSet<>();
    private final Set<UserKey> withoutLinking = new HashSet<>();
    private final Set<UserKey> withoutEditing = new HashSet<>();
    private final List<IssueDraft> drafts = new ArrayList<>();
    private final List<Edit> history = new ArrayList<>();
    private final List<String> computed = new ArrayList<>();
    private String refusal = "";
    private boolean unread;
    private long next = 10_500;

    public FakeIssues() {
        this(new Deaths());
    }

    public FakeIssues(Deaths deaths) {
        this.deaths = deaths;
    }

    public SeenIssue add(String key, long project, String type, String summary) {
        return put(new SeenIssue(
                next++, key, project, type, summary, "To Do", "new", Optional.empty(), Optional.empty(), Map.of()));
    }

    private SeenIssue known(long id) {
        return Objects.requireNonNull(issues.get(id), () -> "no issue " + id);
    }

    public SeenIssue put(SeenIssue issue) {
        issues.put(issue.id(), issue);
        return issue;
    }

    public void set(long id, FieldRole role, Long... options) {
        put(withOptions(known(id), Map.of(role, List.of(options))));
    }

    /** Somebody changes a field, and the history remembers it. */
    public void edit(long id, FieldRole role, long option, UserKey by, Instant at) {
        set(id, role, option);
        history.add(new Edit(id, role, new Change(by, at)));
    }

    private record Edit(long id, FieldRole role, Change change) {}

    @Override
    public Optional<Change> newest(long issueId, Set<FieldRole> fields) {
        return history.stream()
                .filter(edit -> edit.id() == issueId && fields.contains(edit.role()) && issues.containsKey(issueId))
                .map(Edit::change)
                .max(Comparator.comparing(Change::at));
    }

    public void archive(long id) {
        archived.add(id);
    }

    public void delete(long id) {
        issues.remove(id);
        links.removeIf(link -> link.source() == id || link.destination() == id);
        marks.values().remove(id);
    }

    public void hide(long id, UserKey from) {
        hiddenFrom.computeIfAbsent(id, any -> new HashSet<>()).add(from);
    }

    public void forbidLinking(UserKey user) {
        withoutLinking.add(user);
    }

    public void forbidEditing(UserKey user) {
        withoutEditing.add(user);
    }

    /** From now on it is wrong to read all issues of a type. */
    public void forbidReading() {
        unread = true;
    }

    /** From now on Jira refuses with these words; with none it does not. */
    public void refuse(String words) {
        refusal = words;
    }

    public Collection<SeenIssue> all() {
        return List.copyOf(issues.values());
    }

    public Set<Edge> links() {
        return Set.copyOf(links);
    }

    public List<IssueDraft> drafts() {
        return List.copyOf(drafts);
    }

    /** What was written as a computed value, as {@code user issue role option}. */
    public List<String> computed() {
        return List.copyOf(computed);
    }

    @Override
    public Optional<SeenIssue> byKey(UserKey viewer, String key) {
        return issues.values().stream()
                .filter(issue -> issue.key().equals(key) && sees(viewer, issue))
                .findFirst();
    }

    @Override
    public Optional<SeenIssue> byId(UserKey viewer, long id) {
        return unfiltered(id).filter(issue -> sees(viewer, issue));
    }

    private boolean sees(UserKey viewer, SeenIssue issue) {
        return !hiddenFrom.getOrDefault(issue.id(), Set.of()).contains(viewer);
    }

    @Override
    public Optional<SeenIssue> unfiltered(long id) {
        return Optional.ofNullable(issues.get(id));
    }

    @Override
    public boolean isArchived(long id) {
        return archived.contains(id);
    }

    @Override
    public void forEach(long projectId, String issueType, Consumer<SeenIssue> reader) {
        if (unread) {
            throw new AssertionError("nobody reads the whole register");
        }
        all().stream()
                .filter(issue ->
                        issue.projectId() == projectId && issue.issueType().equals(issueType))
                .forEach(reader);
    }

    @Override
    public Linked sources(UserKey viewer, LinkTypeRole type, long destination) {
        return linked(
                viewer,
                links.stream()
                        .filter(link -> link.type() == type && link.destination() == destination)
                        .map(Edge::source)
                        .sorted()
                        .toList());
    }

    @Override
    public List<SeenIssue> unfilteredSources(LinkTypeRole type, long destination) {
        return links.stream()
                .filter(link -> link.type() == type && link.destination() == destination)
                .map(Edge::source)
                .filter(id -> !archived.contains(id))
                .sorted()
                .flatMap(id -> unfiltered(id).stream())
                .toList();
    }

    @Override
    public Linked destinations(UserKey viewer, LinkTypeRole type, long source) {
        return linked(
                viewer,
                links.stream()
                        .filter(link -> link.type() == type && link.source() == source)
                        .map(Edge::destination)
                        .sorted()
                        .toList());
    }

    @Override
    public Map<Long, Ends> sourcesOfEach(Optional<UserKey> viewer, LinkTypeRole type, Collection<Long> destinations) {
        Map<Long, Ends> ends = new LinkedHashMap<>();
        for (Long destination : destinations) {
            Map<Boolean, List<SeenIssue>> found = links.stream()
                    .filter(link -> link.type() == type && link.destination() == destination)
                    .map(link -> known(link.source()))
                    .sorted(Comparator.comparing(SeenIssue::id))
                    .collect(Collectors.partitioningBy(issue ->
                            viewer.filter(person -> sees(person, issue)).isPresent()));
            ends.put(destination, new Ends(found.getOrDefault(true, List.of()), found.getOrDefault(false, List.of())));
        }
        return ends;
    }

    @Override
    public Map<Long, SeenIssue> visible(UserKey viewer, Collection<Long> ids) {
        Map<Long, SeenIssue> found = new LinkedHashMap<>();
        ids.forEach(id -> byId(viewer, id).ifPresent(issue -> found.put(id, issue)));
        return found;
    }

    @Override
    public Set<Long> deleted(Collection<Long> ids) {
        Set<Long> deleted = new HashSet<>(ids);
        deleted.removeAll(issues.keySet());
        return deleted;
    }

    private Linked linked(UserKey viewer, List<Long> ids) {
        List<SeenIssue> visible =
                ids.stream().flatMap(id -> byId(viewer, id).stream()).toList();
        return new Linked(visible, visible.size() < ids.size());
    }

    @Override
    public boolean mayEdit(UserKey user, long issueId) {
        return issues.containsKey(issueId) && !withoutEditing.contains(user);
    }

    @Override
    public boolean mayLink(UserKey user, long issueId) {
        return issues.containsKey(issueId) && !withoutLinking.contains(user);
    }

    @Override
    public Outcome<Written> create(UserKey actor, IssueDraft draft, String token) {
        deaths.step();
        if (!refusal.isEmpty()) {
            return Outcome.refused(Refusal.invalid("issues.jira-refused", refusal));
        }
        drafts.add(draft);
        SeenIssue made = put(new SeenIssue(
                next,
                "NEW-" + next++,
                draft.projectId(),
                draft.issueType(),
                draft.summary(),
                "To Do",
                "new",
                Optional.empty(),
                draft.assignee(),
                draft.options()));
        marks.put(token, made.id());
        deaths.step();
        return Outcome.done(new Written(made.id(), made.key()));
    }

    @Override
    public Optional<Written> createdWith(String token) {
        return Optional.ofNullable(marks.get(token))
                .map(id -> new Written(id, known(id).key()));
    }

    @Override
    public void link(UserKey actor, LinkTypeRole type, long source, long destination) {
        deaths.step();
        if (issues.containsKey(source) && issues.containsKey(destination)) {
            links.add(new Edge(type, source, destination));
        }
        deaths.step();
    }

    @Override
    public void unlink(UserKey actor, LinkTypeRole type, long source, long destination) {
        deaths.step();
        links.remove(new Edge(type, source, destination));
        deaths.step();
    }

    @Override
    public boolean isLinked(LinkTypeRole type, long source, long destination) {
        return links.contains(new Edge(type, source, destination));
    }

    @Override
    public Outcome<Written> choose(UserKey actor, long issueId, Map<FieldRole, List<Long>> options) {
        deaths.step();
        if (!refusal.isEmpty()) {
            return Outcome.refused(Refusal.invalid("issues.jira-refused", refusal));
        }
        SeenIssue changed = put(withOptions(known(issueId), options));
        deaths.step();
        return Outcome.done(new Written(issueId, changed.key()));
    }

    @Override
    public boolean isChosen(long issueId, Map<FieldRole, List<Long>> options) {
        return issues.containsKey(issueId)
                && options.entrySet().stream()
                        .allMatch(field ->
                                issues.get(issueId).options(field.getKey()).equals(field.getValue()));
    }

    @Override
    public void compute(UserKey causedBy, long issueId, Map<FieldRole, Optional<Long>> options) {
        new EnumMap<>(options).forEach((role, option) -> {
            computed.add(causedBy + " " + issueId + " " + role + " "
                    + option.map(id -> Long.toString(id)).orElse("none"));
            put(withOptions(known(issueId), Map.of(role, option.map(List::of).orElse(List.of()))));
        });
    }

    @Override
    public Optional<String> key(long issueId) {
        return unfiltered(issueId).map(SeenIssue::key);
    }

    private static SeenIssue withOptions(SeenIssue issue, Map<FieldRole, List<Long>> changes) {
        Map<FieldRole, List<Long>> options = new EnumMap<>(FieldRole.class);
        options.putAll(issue.options());
        options.putAll(changes);
        return new SeenIssue(
                issue.id(),
                issue.key(),
                issue.projectId(),
                issue.issueType(),
                issue.summary(),
                issue.status(),
                issue.statusCategory(),
                issue.resolution(),
                issue.assignee(),
                options,
                issue.schedule());
    }
}
