package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import java.util.List;

public interface ChangeHistoryManager {
    // unconfirmed: the order; that it is not filtered by permission
    List<ChangeHistoryItem> getAllChangeItems(Issue issue);
}
