package org.aimsforjira.issues.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.issues.domain.SeenIssues;
import org.aimsforjira.platform.project.Archived;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.UserKey;
import org.ofbiz.core.entity.GenericEntityException;

/** Issues through Jira's services. The link manager does not filter, so each end is asked for by itself. */
@Named
public class JiraSeenIssues implements SeenIssues {

    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]+-[1-9][0-9]{0,9}");

    private static final int CHUNK = 100;

    private static final Comparator<SeenIssue> BY_KEY =
            Comparator.comparing(SeenIssue::projectKey).thenComparing(JiraSeenIssues::numberOf);

    private final IssueService issueService;
    private final IssueManager issueManager;
    private final IssueLinkManager links;
    private final PermissionManager permissions;
    private final UserManager users;
    private final JiraPieces pieces;
    private final IssueReading reading;

    @Inject
    public JiraSeenIssues(
            @ComponentImport IssueService issueService,
            @ComponentImport IssueManager issueManager,
            @ComponentImport IssueLinkManager links,
            @ComponentImport PermissionManager permissions,
            @ComponentImport UserManager users,
            JiraPieces pieces,
            IssueReading reading) {
        this.issueService = issueService;
        this.issueManager = issueManager;
        this.links = links;
        this.permissions = permissions;
        this.users = users;
        this.pieces = pieces;
        this.reading = reading;
    }

    @Override
    public Optional<SeenIssue> byKey(UserKey viewer, String key) {
        String stripped = key.strip();
        return KEY.matcher(stripped).matches()
                ? seen(issueService.getIssue(user(viewer), stripped.toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    @Override
    public Optional<SeenIssue> byId(UserKey viewer, long id) {
        return seen(issueService.getIssue(user(viewer), id));
    }

    private Optional<SeenIssue> seen(IssueService.IssueResult result) {
        return result.isValid() ? Optional.ofNullable(result.getIssue()).map(reading::read) : Optional.empty();
    }

    @Override
    public Optional<SeenIssue> unfiltered(long id) {
        return Optional.ofNullable(issueManager.getIssueObject(id)).map(reading::read);
    }

    @Override
    public boolean isArchived(long id) {
        return Optional.ofNullable(issueManager.getIssueObject(id))
                .filter(Archived::is)
                .isPresent();
    }

    @Override
    public void forEach(long projectId, String issueType, Consumer<SeenIssue> reader) {
        List<Long> ids;
        try {
            ids = issueManager.getIssueIdsForProject(projectId).stream()
                    .sorted()
                    .toList();
        } catch (GenericEntityException e) {
            throw new IllegalStateException("Jira cannot list the issues of project " + projectId, e);
        }
        inBatches(ids, issue -> {
            if (issueType.equals(issue.getIssueTypeId()) && !issue.isArchived()) {
                reader.accept(reading.read(issue));
            }
        });
    }

    private void inBatches(List<Long> ids, Consumer<Issue> reader) {
        for (int i = 0; i < ids.size(); i += CHUNK) {
            issueManager.getIssueObjects(ids.subList(i, Math.min(ids.size(), i + CHUNK))).stream()
                    .filter(Objects::nonNull)
                    .forEach(reader);
        }
    }

    @Override
    public Map<Long, Ends> sourcesOfEach(Optional<UserKey> viewer, LinkTypeRole type, Collection<Long> destinations) {
        Optional<Long> linkType = pieces.linkType(type);
        Map<Long, List<Long>> sources = new LinkedHashMap<>();
        for (Long destination : destinations) {
            sources.put(
                    destination,
                    linkType.map(id -> links.getInwardLinks(destination).stream()
                                    .filter(link -> id.equals(link.getLinkTypeId()))
                                    .map(IssueLink::getSourceId)
                                    .distinct()
                                    .toList())
                            .orElse(List.of()));
        }
        Optional<ApplicationUser> user = viewer.map(this::user);
        Map<Long, SeenIssue> visible = new HashMap<>();
        Map<Long, SeenIssue> hidden = new HashMap<>();
        inBatches(
                sources.values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .sorted()
                        .toList(),
                issue -> {
                    if (!Archived.is(issue)) {
                        (user.filter(person -> mayBrowse(issue, person)).isPresent() ? visible : hidden)
                                .put(issue.getId(), reading.read(issue));
                    }
                });
        Map<Long, Ends> ends = new LinkedHashMap<>();
        sources.forEach((destination, ids) -> ends.put(destination, new Ends(among(visible, ids), among(hidden, ids))));
        return ends;
    }

    private static List<SeenIssue> among(Map<Long, SeenIssue> known, List<Long> ids) {
        return ids.stream()
                .filter(known::containsKey)
                .map(id -> Objects.requireNonNull(known.get(id)))
                .sorted(BY_KEY)
                .toList();
    }

    private boolean mayBrowse(Issue issue, ApplicationUser person) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, person);
    }

    @Override
    public Map<Long, SeenIssue> visible(UserKey viewer, Collection<Long> ids) {
        ApplicationUser person = user(viewer);
        Map<Long, SeenIssue> found = new LinkedHashMap<>();
        inBatches(ids.stream().distinct().sorted().toList(), issue -> {
            if (mayBrowse(issue, person)) {
                found.put(issue.getId(), reading.read(issue));
            }
        });
        return found;
    }

    @Override
    public Set<Long> deleted(Collection<Long> ids) {
        Set<Long> deleted = new TreeSet<>(ids);
        inBatches(List.copyOf(deleted), issue -> deleted.remove(issue.getId()));
        return deleted;
    }

    @Override
    public Linked sources(UserKey viewer, LinkTypeRole type, long destination) {
        return linked(viewer, type, links.getInwardLinks(destination), IssueLink::getSourceObject);
    }

    @Override
    public List<SeenIssue> unfilteredSources(LinkTypeRole type, long destination) {
        return pieces.linkType(type)
                .map(id -> links.getInwardLinks(destination).stream()
                        .filter(link -> id.equals(link.getLinkTypeId()))
                        .map(IssueLink::getSourceObject)
                        .filter(issue -> !Archived.is(issue))
                        .map(reading::read)
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Linked destinations(UserKey viewer, LinkTypeRole type, long source) {
        return linked(viewer, type, links.getOutwardLinks(source), IssueLink::getDestinationObject);
    }

    private Linked linked(
            UserKey viewer, LinkTypeRole role, List<IssueLink> found, Function<IssueLink, Issue> otherEnd) {
        Optional<Long> type = pieces.linkType(role);
        if (type.isEmpty()) {
            return Linked.NONE;
        }
        ApplicationUser user = user(viewer);
        List<Issue> all = found.stream()
                .filter(link -> type.get().equals(link.getLinkTypeId()))
                .map(otherEnd)
                .toList();
        List<SeenIssue> visible = all.stream()
                .filter(issue -> mayBrowse(issue, user))
                .map(reading::read)
                .sorted(BY_KEY)
                .toList();
        return new Linked(visible, visible.size() < all.size());
    }

    private static long numberOf(SeenIssue issue) {
        return Long.parseLong(issue.key().substring(issue.key().lastIndexOf('-') + 1));
    }

    @Override
    public boolean mayEdit(UserKey viewer, long issueId) {
        ApplicationUser user = user(viewer);
        return Optional.ofNullable(issueManager.getIssueObject(issueId))
                .filter(issue -> issueService.isEditable(issue, user))
                .isPresent();
    }

    @Override
    public boolean mayLink(UserKey viewer, long issueId) {
        ApplicationUser user = user(viewer);
        return links.isLinkingEnabled()
                && Optional.ofNullable(issueManager.getIssueObject(issueId))
                        .filter(issue -> permissions.hasPermission(ProjectPermissions.LINK_ISSUES, issue, user))
                        .isPresent();
    }

    private ApplicationUser user(UserKey viewer) {
        ApplicationUser user = users.getUserByKey(viewer.value());
        if (user == null) {
            throw new IllegalStateException("Jira does not know the user " + viewer);
        }
        return user;
    }
}
