package org.aimsforjira.host.jira.constant;

import com.atlassian.jira.issue.issuetype.IssueType;
import org.jspecify.annotations.Nullable;

/** An issue type. */
public final class HostIssueType extends HostConstant implements IssueType {
    static final String SUB_TASK_STYLE = "jira_subtask";

    private final boolean subTask;
    private final long avatarId;

    HostIssueType(String id, String name, @Nullable String description, long sequence, boolean subTask, long avatarId) {
        super(
                id,
                name,
                description,
                sequence,
                "/secure/viewavatar?size=xsmall&avatarId=" + avatarId + "&avatarType=issuetype");
        this.subTask = subTask;
        this.avatarId = avatarId;
    }

    /** The picture. */
    public long avatarId() {
        return avatarId;
    }

    @Override
    public boolean isSubTask() {
        return subTask;
    }

    @Override
    public String getType() {
        return subTask ? "Sub-Task" : "Standard";
    }
}
