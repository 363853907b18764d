package org.aimsforjira.host.jira.link;

import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.issue.ChangeItem;
import org.aimsforjira.host.jira.issue.IssueFinder;
import org.aimsforjira.host.jira.issue.Issues;
import org.aimsforjira.host.sal.HostEvents;
import org.jspecify.annotations.Nullable;

/**
 * Links between issues: direct, from a source to a destination, each type once between the two.
 *
 * <p>Making and taking away a link writes "Link" into the history of both issues (Jira's REST documentation of the change log: field
 * {@code Link}, {@code to} the other key, {@code toString} "This issue blocks KEY-1") and marks both as updated; listeners hear an
 * IssueLinkCreatedEvent or IssueLinkDeletedEvent after the commit, no IssueEvent and no mail (unconfirmed). An equal link changes
 * nothing (REST documentation of issueLink: a duplicate is answered as if it had been created). Permissions are the caller's business.
 */
public final class Links {
    private static final String FIELD = "Link";

    private final Db db;
    private final LinkStore store;
    private final LinkTypes types;
    private final Issues issues;
    private final HostEvents events;
    private final Clock clock;

    Links(LinkStore store, LinkTypes types, Issues issues, HostEvents events, Clock clock) {
        this.db = store.db();
        this.store = store;
        this.types = types;
        this.issues = issues;
        this.events = events;
        this.clock = clock;
    }

    /** Links two issues; an equal link stays as it is. */
    public void create(
            Issue source,
            Issue destination,
            IssueLinkType type,
            @Nullable Long sequence,
            @Nullable ApplicationUser user) {
        db.transact(() -> {
            if (store.equal(source.getId(), destination.getId(), type.getId()).isEmpty()) {
                LinkRow row = store.insert(type.getId(), source.getId(), destination.getId(), sequence);
                HostIssueLink link = link(row).with(source, destination);
                remember(source, added(type.getOutward(), destination), user);
                remember(destination, added(type.getInward(), source), user);
                db.afterCommit(() -> events.publish(new IssueLinkCreatedEvent(link, clock.instant())));
            }
        });
    }

    /** Takes a link away; nothing when it is gone already. */
    public void remove(IssueLink link, @Nullable ApplicationUser user) {
        remove(link, user, true);
    }

    private boolean remove(IssueLink link, @Nullable ApplicationUser user, boolean history) {
        return db.inTransaction(() -> {
            Issue source = link.getSourceObject();
            Issue destination = link.getDestinationObject();
            if (!store.delete(link.getId())) {
                return false;
            }
            IssueLinkType type = link.getIssueLinkType();
            if (history && type != null && source != null && destination != null) {
                remember(source, removed(type.getOutward(), destination), user);
                remember(destination, removed(type.getInward(), source), user);
            }
            db.afterCommit(() -> events.publish(new IssueLinkDeletedEvent(link, clock.instant())));
            return true;
        });
    }

    /** Takes all links of an issue away, with or without a word in the history of the issues; answers how many there were. */
    public int removeAll(Issue issue, @Nullable ApplicationUser user, boolean history) {
        return db.inTransaction(() -> {
            int count = 0;
            for (IssueLink link : of(issue.getId())) {
                if (remove(link, user, history)) {
                    count++;
                }
            }
            return count;
        });
    }

    /** Gives a link another type: the old link goes and a new one comes, in the history too. */
    public void changeType(IssueLink link, IssueLinkType type, @Nullable ApplicationUser user) {
        db.transact(() -> {
            Issue source = link.getSourceObject();
            Issue destination = link.getDestinationObject();
            if (remove(link, user, true) && source != null && destination != null) {
                create(source, destination, type, link.getSequence(), user);
            }
        });
    }

    private static ChangeItem added(String description, Issue other) {
        return new ChangeItem(false, FIELD, null, null, other.getKey(), sentence(description, other));
    }

    private static ChangeItem removed(String description, Issue other) {
        return new ChangeItem(false, FIELD, other.getKey(), sentence(description, other), null, null);
    }

    private static String sentence(String description, Issue other) {
        return "This issue " + description + " " + other.getKey();
    }

    private void remember(Issue issue, ChangeItem item, @Nullable ApplicationUser user) {
        issues.remember(issue, user, List.of(item), clock.millis());
    }

    /** One link. */
    public Optional<IssueLink> byId(@Nullable Long id) {
        return id == null ? Optional.empty() : store.byId(id).map(this::link);
    }

    /** The link of a type from one issue to another. */
    public Optional<IssueLink> between(long sourceId, long destinationId, long typeId) {
        return store.equal(sourceId, destinationId, typeId).map(this::link);
    }

    /** The links that begin at an issue, whoever may see their other ends. */
    public List<IssueLink> from(long issueId) {
        return links(store.from(issueId));
    }

    /** The links that end at an issue, whoever may see their other ends. */
    public List<IssueLink> to(long issueId) {
        return links(store.to(issueId));
    }

    /** All links of an issue, each once. */
    public List<IssueLink> of(long issueId) {
        Set<IssueLink> all = new LinkedHashSet<>(from(issueId));
        all.addAll(to(issueId));
        return List.copyOf(all);
    }

    /** All links of a type. */
    public List<IssueLink> ofType(long typeId) {
        return links(store.ofType(typeId));
    }

    /** How many links a type has. */
    public long countOfType(long typeId) {
        return store.countOfType(typeId);
    }

    /** Writes the places of links in their list. */
    void place(List<IssueLink> ordered) {
        db.transact(() -> {
            for (int i = 0; i < ordered.size(); i++) {
                store.place(ordered.get(i).getId(), i);
            }
        });
    }

    private List<IssueLink> links(List<LinkRow> rows) {
        List<IssueLink> found = new ArrayList<>();
        rows.forEach(row -> found.add(link(row)));
        return found;
    }

    private HostIssueLink link(LinkRow row) {
        return new HostIssueLink(row, types, finder());
    }

    private IssueFinder finder() {
        return issues.finder();
    }
}
