package org.aimsforjira.host.jira.link;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.LinkCollection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The links of an issue by type and direction, as somebody may see them. */
final class HostLinkCollection implements LinkCollection {
    private final Set<IssueLinkType> types = new TreeSet<>();
    private final Map<String, List<Issue>> outward;
    private final Map<String, List<Issue>> inward;

    HostLinkCollection(Map<IssueLinkType, List<Issue>> outward, Map<IssueLinkType, List<Issue>> inward) {
        types.addAll(outward.keySet());
        types.addAll(inward.keySet());
        this.outward = byName(outward);
        this.inward = byName(inward);
    }

    private static Map<String, List<Issue>> byName(Map<IssueLinkType, List<Issue>> byType) {
        Map<String, List<Issue>> byName = new TreeMap<>();
        byType.forEach((type, issues) -> byName.put(
                type.getName(),
                issues.stream().sorted(LinkedIssueOrder.INSTANCE).toList()));
        return byName;
    }

    @Override
    public Set<IssueLinkType> getLinkTypes() {
        return types;
    }

    @Override
    public @Nullable List<Issue> getOutwardIssues(String linkName) {
        return outward.get(linkName);
    }

    @Override
    public @Nullable List<Issue> getInwardIssues(String linkName) {
        return inward.get(linkName);
    }

    @Override
    public Collection<Issue> getAllIssues() {
        return Stream.concat(outward.values().stream(), inward.values().stream())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
