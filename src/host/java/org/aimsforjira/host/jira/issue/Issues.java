package org.aimsforjira.host.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFactory;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.constant.Constants;
import org.aimsforjira.host.jira.field.FieldStore;
import org.aimsforjira.host.jira.field.FieldValues;
import org.aimsforjira.host.jira.permission.Permissions;
import org.aimsforjira.host.jira.project.Projects;
import org.aimsforjira.host.jira.screen.Screens;
import org.aimsforjira.host.jira.user.Users;
import org.aimsforjira.host.jira.workflow.Workflows;
import org.aimsforjira.host.sal.HostEvents;
import org.jspecify.annotations.Nullable;

/** Everything about issues, put together. */
public final class Issues {
    private final IssueFinder finder;
    private final IssueWriter writer;
    private final History history;
    private final Comments comments;
    private final Outbox outbox;
    private final Properties properties;
    private final IssueMover mover;
    private final IssueArchive archive;
    private final IssueService service;
    private final IssueManager manager;
    private final IssueFactory factory;

    /** Puts the parts together. */
    public Issues(
            Db db,
            Clock clock,
            HostEvents bus,
            Projects projects,
            Constants constants,
            FieldStore fields,
            Users users,
            Screens screens,
            Permissions permissions,
            Workflows workflows) {
        IssueWorld world = new IssueWorld(
                new IssueStore(db),
                projects,
                constants,
                fields,
                new FieldValues(fields, users),
                users,
                screens,
                permissions);
        history = new History(db, users);
        outbox = new Outbox(db, users);
        properties = new Properties(db, clock);
        IssueEvents events = new IssueEvents(db, bus, outbox);
        finder = new IssueFinder(world);
        comments = new Comments(world, clock, events);
        writer = new IssueWriter(world, clock, history, events, properties);
        mover = new IssueMover(world, workflows.schemes(), clock, history, events);
        archive = new IssueArchive(world, clock, events);
        IssueValidation validation = new IssueValidation(world);
        IssueTransitions transitions = new IssueTransitions(world, workflows, validation, writer, comments);
        service = new HostIssueService(world, finder, validation, writer, transitions, comments);
        manager = new IssueManagerService(world, finder, writer, transitions);
        factory = new HostIssueFactory(world);
    }

    /** Tells a part of Jira that keeps something about issues when one goes. */
    public void beforeDelete(BeforeDelete part) {
        writer.beforeDelete(part);
    }

    /** Writes a change that was made beside the fields of the issue, such as a link, into its history and marks it as updated. */
    public void remember(Issue issue, @Nullable ApplicationUser user, List<ChangeItem> items, long now) {
        writer.remember(issue, user, items, now);
    }

    /** As {@link #remember}, and tells listeners and recipients of mail what happened. */
    public void rememberAndTell(
            Issue issue,
            @Nullable ApplicationUser user,
            List<ChangeItem> items,
            long now,
            long eventTypeId,
            boolean sendMail) {
        writer.rememberAndTell(issue, user, items, now, eventTypeId, sendMail);
    }

    /** Adds recipients of mails, as keys of users; who it is may depend on the issue. */
    public void alsoNotify(Function<Issue, Collection<String>> recipients) {
        outbox.alsoNotify(recipients);
    }

    /** Moves issues to other projects and types. */
    public IssueMover mover() {
        return mover;
    }

    /** Archives and restores issues. */
    public IssueArchive archive() {
        return archive;
    }

    /**
     * Puts the resolution of an issue into the past, for data that tells of the past: Jira itself dates a resolution on the day it is
     * made. Without history and event, as an import does it.
     *
     * @param ago how long before now
     */
    public void backdateResolution(String issueKey, Duration ago) {
        writer.backdateResolution(finder.byKey(issueKey).orElseThrow().storedId(), ago);
    }

    /** Issues by id and key. */
    public IssueFinder finder() {
        return finder;
    }

    /** Change history. */
    public History history() {
        return history;
    }

    /** Comments. */
    public Comments comments() {
        return comments;
    }

    /** Mails that Jira would have sent. */
    public Outbox outbox() {
        return outbox;
    }

    /** Entity properties. */
    public Properties properties() {
        return properties;
    }

    /** The published service. */
    public IssueService service() {
        return service;
    }

    /** The published manager. */
    public IssueManager manager() {
        return manager;
    }

    /** The published factory. */
    public IssueFactory factory() {
        return factory;
    }
}
