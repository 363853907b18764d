package com.atlassian.jira.config;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

// unconfirmed (memory only): getRegularIssueTypeObjects, getSubTaskIssueTypeObjects, getPriorityObject,
//     getConstantObject
public interface ConstantsManager {
    String PRIORITY_CONSTANT_TYPE = "Priority";
    String STATUS_CONSTANT_TYPE = "Status";
    String RESOLUTION_CONSTANT_TYPE = "Resolution";
    String ISSUE_TYPE_CONSTANT_TYPE = "IssueType";
    String ALL_STANDARD_ISSUE_TYPES = "-2";
    String ALL_SUB_TASK_ISSUE_TYPES = "-3";
    String ALL_ISSUE_TYPES = "-4";

    Collection<IssueType> getAllIssueTypeObjects();

    Collection<IssueType> getRegularIssueTypeObjects();

    Collection<IssueType> getSubTaskIssueTypeObjects();

    IssueType getIssueType(String id);

    Collection<Status> getStatuses();

    Status getStatus(String id);

    Collection<Priority> getPriorities();

    Priority getPriorityObject(String id);

    Collection<Resolution> getResolutions();

    Resolution getResolution(String id);

    IssueConstant getConstantObject(String constantType, String id);

    IssueConstant getIssueConstantByName(String constantType, String name);

    enum CONSTANT_TYPE {
        PRIORITY(PRIORITY_CONSTANT_TYPE),
        STATUS(STATUS_CONSTANT_TYPE),
        RESOLUTION(RESOLUTION_CONSTANT_TYPE),
        ISSUE_TYPE(ISSUE_TYPE_CONSTANT_TYPE);

        private final String type;

        CONSTANT_TYPE(String type) {
            this.type = type;
        }

        public String getType() {
            return type;
        }
    }
}
