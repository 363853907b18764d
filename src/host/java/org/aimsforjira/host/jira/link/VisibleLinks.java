package org.aimsforjira.host.jira.link;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.LinkCollection;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.aimsforjira.host.jira.issue.IssueFinder;
import org.jspecify.annotations.Nullable;

/** The links of an issue whose other end somebody may see; the other ends are read by one query. */
public final class VisibleLinks {
    private final Links links;
    private final IssueFinder issues;

    VisibleLinks(Links links, IssueFinder issues) {
        this.links = links;
        this.issues = issues;
    }

    /**
     * A link as one issue sees it.
     *
     * @param link the link
     * @param type its type
     * @param outward whether the issue is its source
     * @param other the issue at the other end
     */
    public record Side(IssueLink link, IssueLinkType type, boolean outward, Issue other) {
        /** What the issue does to the other, or what happens to it. */
        public String description() {
            return outward ? type.getOutward() : type.getInward();
        }
    }

    /** The links of an issue that somebody sees, of people's own types, by type, direction and order of linked issues. */
    public List<Side> of(Issue issue, @Nullable ApplicationUser user) {
        return sides(issue, other -> issues.maySee(user, other), true).stream()
                .sorted(java.util.Comparator.comparing(Side::type)
                        .thenComparing(side -> !side.outward())
                        .thenComparing(Side::other, LinkedIssueOrder.INSTANCE))
                .toList();
    }

    LinkCollection collection(Issue issue, Predicate<Issue> visible, boolean excludeSystemLinks) {
        Map<IssueLinkType, List<Issue>> outward = new TreeMap<>();
        Map<IssueLinkType, List<Issue>> inward = new TreeMap<>();
        for (Side side : sides(issue, visible, excludeSystemLinks)) {
            (side.outward() ? outward : inward)
                    .computeIfAbsent(side.type(), type -> new ArrayList<>())
                    .add(side.other());
        }
        return new HostLinkCollection(outward, inward);
    }

    private List<Side> sides(Issue issue, Predicate<Issue> visible, boolean excludeSystemLinks) {
        List<IssueLink> from = links.from(issue.getId());
        List<IssueLink> to = links.to(issue.getId());
        List<Long> ids = new ArrayList<>();
        from.forEach(link -> ids.add(link.getDestinationId()));
        to.forEach(link -> ids.add(link.getSourceId()));
        Map<Long, Issue> others = new HashMap<>();
        issues.byIds(ids).forEach(other -> others.put(other.getId(), other));
        List<Side> sides = new ArrayList<>();
        collect(sides, from, true, link -> others.get(link.getDestinationId()));
        collect(sides, to, false, link -> others.get(link.getSourceId()));
        sides.removeIf(side -> !visible.test(side.other())
                || (excludeSystemLinks && side.type().isSystemLinkType()));
        return sides;
    }

    private static void collect(
            List<Side> sides, List<IssueLink> found, boolean outward, Function<IssueLink, @Nullable Issue> end) {
        for (IssueLink link : found) {
            Issue other = end.apply(link);
            IssueLinkType type = link.getIssueLinkType();
            if (other != null && type != null) {
                sides.add(new Side(link, type, outward, other));
            }
        }
    }
}
