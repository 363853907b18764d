package org.aimsforjira.soa.domain;

import java.util.Collection;
import java.util.List;
import org.aimsforjira.shared.UserKey;

/** Issues as one person may see them. */
public interface VisibleIssues {

    /** Those of the issues that the person may see in Jira, in the order of the ids; what is gone is left out. */
    List<Seen> visible(UserKey viewer, Collection<Long> issueIds);

    /** An issue that the person may see. */
    record Seen(long id, String key, String summary) {}
}
