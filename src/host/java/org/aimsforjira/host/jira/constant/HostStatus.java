package org.aimsforjira.host.jira.constant;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import org.jspecify.annotations.Nullable;

/** A status. */
public final class HostStatus extends HostConstant implements Status {
    private final HostStatusCategory category;

    HostStatus(String id, String name, @Nullable String description, long sequence, HostStatusCategory category) {
        super(id, name, description, sequence, "/images/icons/statuses/generic.png");
        this.category = category;
    }

    @Override
    public StatusCategory getStatusCategory() {
        return category;
    }
}
