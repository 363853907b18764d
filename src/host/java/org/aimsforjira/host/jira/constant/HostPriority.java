package org.aimsforjira.host.jira.constant;

import com.atlassian.jira.issue.priority.Priority;
import org.jspecify.annotations.Nullable;

/** A priority. */
public final class HostPriority extends HostConstant implements Priority {
    private final String color;
    private final boolean isDefault;

    HostPriority(
            String id,
            String name,
            @Nullable String description,
            long sequence,
            String iconUrl,
            String color,
            boolean isDefault) {
        super(id, name, description, sequence, iconUrl);
        this.color = color;
        this.isDefault = isDefault;
    }

    /** Whether new issues get it. */
    public boolean isDefault() {
        return isDefault;
    }

    @Override
    public String getStatusColor() {
        return color;
    }

    @Override
    public void setStatusColor(String statusColor) {
        throw new UnsupportedOperationException("constants are changed through their manager");
    }
}
