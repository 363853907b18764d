package com.atlassian.jira.event.issue;

import java.util.Collection;

// unconfirmed (memory only): doesSendEmailNotification
public interface IssueEventBundle {
    Collection<JiraIssueEvent> getEvents();

    boolean doesSendEmailNotification();
}
