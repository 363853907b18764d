package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

public interface IssueLinkManager {
    void createIssueLink(
            Long sourceIssueId,
            Long destinationIssueId,
            Long issueLinkTypeId,
            Long sequence,
            ApplicationUser remoteUser)
            throws CreateException;

    // unconfirmed: that this and the removals declare no RemoveException (not declared in what implements them on 8.8)
    void removeIssueLink(IssueLink issueLink, ApplicationUser remoteUser);

    int removeIssueLinks(Issue issue, ApplicationUser remoteUser);

    int removeIssueLinksNoChangeItems(Issue issue);

    LinkCollection getLinkCollection(Issue issue, ApplicationUser remoteUser);

    LinkCollection getLinkCollection(Issue issue, ApplicationUser remoteUser, boolean excludeSystemLinks);

    LinkCollection getLinkCollectionOverrideSecurity(Issue issue);

    /** All links of a type. */
    Collection<IssueLink> getIssueLinks(Long issueLinkTypeId);

    IssueLink getIssueLink(Long issueLinkId);

    IssueLink getIssueLink(Long sourceId, Long destinationId, Long issueLinkTypeId);

    /** Not filtered by permission. */
    List<IssueLink> getOutwardLinks(Long sourceIssueId);

    /** Not filtered by permission. */
    List<IssueLink> getInwardLinks(Long destinationIssueId);

    void moveIssueLink(List<IssueLink> issueLinks, Long currentSequence, Long sequence);

    void resetSequences(List<IssueLink> issueLinks);

    void changeIssueLinkType(IssueLink issueLink, IssueLinkType swapLinkType, ApplicationUser remoteUser);

    boolean isLinkingEnabled();
}
