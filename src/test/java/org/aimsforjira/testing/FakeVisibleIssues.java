package org.aimsforjira.testing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.soa.domain.VisibleIssues;

/** Everybody sees every issue but those that a test hides; the key is {@code KEY-<id>}. */
public final class FakeVisibleIssues implements VisibleIssues {
    private final Set<Long> hidden = new TreeSet<>();

    public void hide(long issueId) {
        hidden.add(issueId);
    }

    @Override
    public List<Seen> visible(UserKey viewer, Collection<Long> issueIds) {
        return issueIds.stream()
                .filter(id -> !hidden.contains(id))
                .map(id -> new Seen(id, "KEY-" + id, "Issue " + id))
                .toList();
    }
}
