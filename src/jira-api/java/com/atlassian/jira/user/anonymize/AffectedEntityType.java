package com.atlassian.jira.user.anonymize;

// unconfirmed (memory only): the constants
public enum AffectedEntityType {
    ANONYMIZE,
    REMOVE,
    TRANSFER_OWNERSHIP
}
