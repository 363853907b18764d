package com.atlassian.jira.event.type;

public interface EventType {
    Long ISSUE_CREATED_ID = 1L;
    Long ISSUE_UPDATED_ID = 2L;
    Long ISSUE_ASSIGNED_ID = 3L;
    Long ISSUE_RESOLVED_ID = 4L;
    Long ISSUE_CLOSED_ID = 5L;
    Long ISSUE_COMMENTED_ID = 6L;
    Long ISSUE_REOPENED_ID = 7L;
    Long ISSUE_DELETED_ID = 8L;
    Long ISSUE_MOVED_ID = 9L;
    Long ISSUE_WORKLOGGED_ID = 10L;
    Long ISSUE_WORKSTARTED_ID = 11L;
    Long ISSUE_WORKSTOPPED_ID = 12L;
    Long ISSUE_GENERICEVENT_ID = 13L;
    Long ISSUE_COMMENT_EDITED_ID = 14L;
    Long ISSUE_WORKLOG_UPDATED_ID = 15L;
    Long ISSUE_WORKLOG_DELETED_ID = 16L;
    Long ISSUE_COMMENT_DELETED_ID = 17L;
    // unconfirmed (memory only): the two events of archiving
    Long ISSUE_ARCHIVED_ID = 18L;
    Long ISSUE_RESTORED_ID = 19L;
}
