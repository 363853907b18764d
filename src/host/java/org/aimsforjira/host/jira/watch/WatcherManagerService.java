package org.aimsforjira.host.jira.watch;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.aimsforjira.host.jira.JiraOptions;
import org.jspecify.annotations.Nullable;

/** Jira's WatcherManager: asks no permission. */
public final class WatcherManagerService implements WatcherManager {
    private final Watchers watchers;
    private final JiraOptions options;

    /** Works on the watchers. */
    public WatcherManagerService(Watchers watchers, JiraOptions options) {
        this.watchers = watchers;
        this.options = options;
    }

    @Override
    public Issue startWatching(ApplicationUser user, Issue issue) {
        watchers.start(user, issue.getId());
        return issue;
    }

    @Override
    public Issue stopWatching(ApplicationUser user, Issue issue) {
        watchers.stop(user, issue.getId());
        return issue;
    }

    @Override
    public List<String> getCurrentWatcherUsernames(Issue issue) {
        return watchers.of(issue.getId()).stream()
                .map(ApplicationUser::getUsername)
                .toList();
    }

    @Override
    public boolean isWatchingEnabled() {
        return options.on(JiraOptions.WATCHING, true);
    }

    @Override
    public boolean isWatching(@Nullable ApplicationUser user, Issue issue) {
        return watchers.isWatching(user, issue.getId());
    }

    @Override
    public List<ApplicationUser> getWatchers(Issue issue, Locale userLocale) {
        return watchers.byName(issue.getId(), userLocale);
    }

    @Override
    public Collection<ApplicationUser> getWatchersUnsorted(Issue issue) {
        return watchers.of(issue.getId());
    }

    @Override
    public int getWatcherCount(Issue issue) {
        return watchers.count(issue.getId());
    }

    @Override
    public Collection<String> getWatcherUserKeys(Issue issue) {
        return watchers.keys(issue.getId());
    }

    @Override
    public void removeAllWatchesForUser(ApplicationUser user) {
        watchers.stopAll(user);
    }
}
