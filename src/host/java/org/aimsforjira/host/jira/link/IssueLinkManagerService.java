package org.aimsforjira.host.jira.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.LinkCollection;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.aimsforjira.host.jira.JiraOptions;
import org.aimsforjira.host.jira.issue.IssueFinder;
import org.jspecify.annotations.Nullable;

/**
 * Jira's IssueLinkManager: null where there is no such link. Asks no permission, not even whether linking is on; only the collections
 * are filtered by what the user may browse (Javadoc). A link of an issue to itself is made like any other (unconfirmed); the pages
 * and REST refuse it. An issue or a type that does not exist is a CreateException (unconfirmed).
 */
final class IssueLinkManagerService implements IssueLinkManager {
    private final Links links;
    private final VisibleLinks visible;
    private final LinkTypes types;
    private final IssueFinder issues;
    private final JiraOptions options;

    IssueLinkManagerService(
            Links links, VisibleLinks visible, LinkTypes types, IssueFinder issues, JiraOptions options) {
        this.links = links;
        this.visible = visible;
        this.types = types;
        this.issues = issues;
        this.options = options;
    }

    @Override
    public void createIssueLink(
            Long sourceIssueId,
            Long destinationIssueId,
            Long issueLinkTypeId,
            @Nullable Long sequence,
            @Nullable ApplicationUser remoteUser)
            throws CreateException {
        IssueLinkType type = types.byId(issueLinkTypeId)
                .orElseThrow(() -> new CreateException("There is no issue link type with the id " + issueLinkTypeId));
        links.create(issue(sourceIssueId), issue(destinationIssueId), type, sequence, remoteUser);
    }

    private Issue issue(@Nullable Long id) throws CreateException {
        return issues.byId(id).orElseThrow(() -> new CreateException("There is no issue with the id " + id));
    }

    @Override
    public void removeIssueLink(IssueLink issueLink, @Nullable ApplicationUser remoteUser) {
        links.remove(issueLink, remoteUser);
    }

    @Override
    public int removeIssueLinks(Issue issue, @Nullable ApplicationUser remoteUser) {
        return links.removeAll(issue, remoteUser, true);
    }

    @Override
    public int removeIssueLinksNoChangeItems(Issue issue) {
        return links.removeAll(issue, null, false);
    }

    @Override
    public LinkCollection getLinkCollection(Issue issue, @Nullable ApplicationUser remoteUser) {
        return getLinkCollection(issue, remoteUser, true);
    }

    @Override
    public LinkCollection getLinkCollection(
            Issue issue, @Nullable ApplicationUser remoteUser, boolean excludeSystemLinks) {
        return visible.collection(issue, other -> issues.maySee(remoteUser, other), excludeSystemLinks);
    }

    @Override
    public LinkCollection getLinkCollectionOverrideSecurity(Issue issue) {
        return visible.collection(issue, other -> true, true);
    }

    @Override
    public Collection<IssueLink> getIssueLinks(Long issueLinkTypeId) {
        return links.ofType(issueLinkTypeId);
    }

    @Override
    public @Nullable IssueLink getIssueLink(@Nullable Long issueLinkId) {
        return links.byId(issueLinkId).orElse(null);
    }

    @Override
    public @Nullable IssueLink getIssueLink(Long sourceId, Long destinationId, Long issueLinkTypeId) {
        return links.between(sourceId, destinationId, issueLinkTypeId).orElse(null);
    }

    @Override
    public List<IssueLink> getOutwardLinks(Long sourceIssueId) {
        return links.from(sourceIssueId);
    }

    @Override
    public List<IssueLink> getInwardLinks(Long destinationIssueId) {
        return links.to(destinationIssueId);
    }

    /** Moves the link at one place of the list to another. */
    @Override
    public void moveIssueLink(List<IssueLink> issueLinks, Long currentSequence, Long sequence) {
        List<IssueLink> ordered = new ArrayList<>(issueLinks);
        ordered.add(sequence.intValue(), ordered.remove(currentSequence.intValue()));
        links.place(ordered);
    }

    @Override
    public void resetSequences(List<IssueLink> issueLinks) {
        links.place(issueLinks);
    }

    @Override
    public void changeIssueLinkType(
            IssueLink issueLink, IssueLinkType swapLinkType, @Nullable ApplicationUser remoteUser) {
        links.changeType(issueLink, swapLinkType, remoteUser);
    }

    @Override
    public boolean isLinkingEnabled() {
        return options.on(JiraOptions.LINKING, true);
    }
}
