package org.aimsforjira.host.jira.issue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aimsforjira.host.jira.field.CustomValue;
import org.jspecify.annotations.Nullable;

/** The custom field values and labels of several issues that were read together, each fetched by one query when the first is asked. */
final class LoadedValues {
    private final IssueStore store;
    private final List<Long> issueIds;
    private @Nullable Map<Long, Map<Long, List<CustomValue>>> loaded;
    private @Nullable Map<Long, Set<String>> labels;

    LoadedValues(IssueStore store, Collection<Long> issueIds) {
        this.store = store;
        this.issueIds = List.copyOf(issueIds);
    }

    synchronized Map<Long, List<CustomValue>> of(long issueId) {
        Map<Long, Map<Long, List<CustomValue>>> all = loaded;
        if (all == null) {
            all = store.values(issueIds);
            loaded = all;
        }
        return all.getOrDefault(issueId, Map.of());
    }

    synchronized Set<String> labelsOf(long issueId) {
        Map<Long, Set<String>> all = labels;
        if (all == null) {
            all = store.labels(issueIds);
            labels = all;
        }
        return all.getOrDefault(issueId, Set.of());
    }
}
