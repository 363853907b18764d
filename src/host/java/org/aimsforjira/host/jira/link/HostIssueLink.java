package org.aimsforjira.host.jira.link;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import java.util.Objects;
import org.aimsforjira.host.jira.issue.IssueFinder;
import org.jspecify.annotations.Nullable;

/** A link as it is in the database; its issues are read when first asked for. */
final class HostIssueLink implements IssueLink {
    private final LinkRow row;
    private final LinkTypes types;
    private final IssueFinder issues;
    private @Nullable Issue source;
    private @Nullable Issue destination;

    HostIssueLink(LinkRow row, LinkTypes types, IssueFinder issues) {
        this.row = row;
        this.types = types;
        this.issues = issues;
    }

    /** The same link with issues that are known already. */
    HostIssueLink with(Issue knownSource, Issue knownDestination) {
        source = knownSource;
        destination = knownDestination;
        return this;
    }

    LinkRow row() {
        return row;
    }

    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public Long getLinkTypeId() {
        return row.typeId();
    }

    @Override
    public Long getSourceId() {
        return row.sourceId();
    }

    @Override
    public Long getDestinationId() {
        return row.destinationId();
    }

    @Override
    public @Nullable Long getSequence() {
        return row.sequence();
    }

    /** Null when the type was removed and its links were left behind, which the manager allows. */
    @Override
    public @Nullable IssueLinkType getIssueLinkType() {
        return types.byId(row.typeId()).orElse(null);
    }

    @Override
    public @Nullable Issue getSourceObject() {
        if (source == null) {
            source = issues.byId(row.sourceId()).orElse(null);
        }
        return source;
    }

    @Override
    public @Nullable Issue getDestinationObject() {
        if (destination == null) {
            destination = issues.byId(row.destinationId()).orElse(null);
        }
        return destination;
    }

    @Override
    public boolean isSystemLink() {
        IssueLinkType type = getIssueLinkType();
        return type != null && type.isSystemLinkType();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IssueLink link && Objects.equals(link.getId(), getId());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(row.id());
    }

    @Override
    public String toString() {
        return "link " + row.id() + " from " + row.sourceId() + " to " + row.destinationId();
    }
}
