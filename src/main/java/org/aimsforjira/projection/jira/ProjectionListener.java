package org.aimsforjira.projection.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.aimsforjira.projection.app.Projections;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what happens to issues and links, on the node and in the thread that did it. {@code IssueEvent} and not the bundle: moves and
 * deletions are published as the former by every version that we know of. Archiving has no event that could be confirmed; the nightly
 * reconcile sees it. A listener never breaks what the user did.
 */
@Named
@ExportAsService(LifecycleAware.class)
public class ProjectionListener implements LifecycleAware {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectionListener.class);

    /** What leaves status, resolution, fields and links alone. */
    private static final Set<Long> NOT_OURS = Set.of(
            EventType.ISSUE_ASSIGNED_ID,
            EventType.ISSUE_COMMENTED_ID,
            EventType.ISSUE_COMMENT_EDITED_ID,
            EventType.ISSUE_COMMENT_DELETED_ID,
            EventType.ISSUE_WORKLOGGED_ID,
            EventType.ISSUE_WORKLOG_UPDATED_ID,
            EventType.ISSUE_WORKLOG_DELETED_ID);

    private final EventPublisher events;
    private final JiraPieces pieces;
    private final Projections projections;

    @Inject
    public ProjectionListener(@ComponentImport EventPublisher events, JiraPieces pieces, Projections projections) {
        this.events = events;
        this.pieces = pieces;
        this.projections = projections;
    }

    @Override
    public void onStart() {
        events.register(this);
    }

    @Override
    public void onStop() {
        events.unregister(this);
    }

    @EventListener
    public void onIssue(IssueEvent event) {
        if (!NOT_OURS.contains(event.getEventTypeId())) {
            safely(() -> projections.issueChanged(event.getIssue().getId()));
        }
    }

    @EventListener
    public void onLinkCreated(IssueLinkCreatedEvent event) {
        safely(() -> linked(event.getIssueLink()));
    }

    @EventListener
    public void onLinkDeleted(IssueLinkDeletedEvent event) {
        safely(() -> linked(event.getIssueLink()));
    }

    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        safely(projections::manyChanged);
    }

    private void linked(IssueLink link) {
        if (pieces.linkType(LinkTypeRole.TREATMENT)
                .filter(type -> type.equals(link.getLinkTypeId()))
                .isPresent()) {
            projections.treatmentLinked(link.getSourceId(), link.getDestinationId());
        }
    }

    /** What {@link Projections} cannot even note, such as a database that is down. */
    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("An event could not be followed", e);
        }
    }
}
