package com.atlassian.jira.issue.operation;

import java.util.Collection;
import java.util.List;

// unconfirmed (memory only): getIssueOperations, getIssueOperation
// unconfirmed: that the class is final, and the ids 0, 1 and 2
public final class IssueOperations {
    public static final ScreenableIssueOperation CREATE_ISSUE_OPERATION = new Operation(0L, "create");
    public static final ScreenableIssueOperation EDIT_ISSUE_OPERATION = new Operation(1L, "edit");
    public static final ScreenableIssueOperation VIEW_ISSUE_OPERATION = new Operation(2L, "view");

    private IssueOperations() {}

    public static Collection<ScreenableIssueOperation> getIssueOperations() {
        return List.of(CREATE_ISSUE_OPERATION, EDIT_ISSUE_OPERATION, VIEW_ISSUE_OPERATION);
    }

    public static ScreenableIssueOperation getIssueOperation(Long id) {
        for (ScreenableIssueOperation operation : getIssueOperations()) {
            if (operation.getId().equals(id)) {
                return operation;
            }
        }
        return null;
    }

    private static final class Operation implements ScreenableIssueOperation {
        private final Long id;
        private final String name;

        private Operation(Long id, String name) {
            this.id = id;
            this.name = name;
        }

        @Override
        public Long getId() {
            return id;
        }

        // unconfirmed: the two keys
        @Override
        public String getNameKey() {
            return "admin.issue.operations." + name;
        }

        @Override
        public String getDescriptionKey() {
            return "admin.issue.operations." + name + ".desc";
        }
    }
}
