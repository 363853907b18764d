package com.atlassian.jira.issue.watchers;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

public interface WatcherManager {
    Issue startWatching(ApplicationUser user, Issue issue);

    Issue stopWatching(ApplicationUser user, Issue issue);

    List<String> getCurrentWatcherUsernames(Issue issue);

    boolean isWatchingEnabled();

    boolean isWatching(ApplicationUser user, Issue issue);

    List<ApplicationUser> getWatchers(Issue issue, Locale userLocale);

    Collection<ApplicationUser> getWatchersUnsorted(Issue issue);

    int getWatcherCount(Issue issue);

    Collection<String> getWatcherUserKeys(Issue issue);

    void removeAllWatchesForUser(ApplicationUser user);
}
