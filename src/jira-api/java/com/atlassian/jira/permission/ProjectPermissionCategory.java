package com.atlassian.jira.permission;

// unconfirmed: the order of the constants
public enum ProjectPermissionCategory {
    PROJECTS,
    ISSUES,
    VOTERS_AND_WATCHERS,
    COMMENTS,
    ATTACHMENTS,
    TIME_TRACKING,
    OTHER
}
