package org.aimsforjira.host.jira.constant;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Jira's StatusManager: null where there is no such status. Descriptions and pictures of statuses are not kept. */
public final class StatusManagerService implements StatusManager {
    private final Constants constants;

    /** Reads and creates statuses. */
    public StatusManagerService(Constants constants) {
        this.constants = constants;
    }

    @Override
    public Status createStatus(
            String name, @Nullable String description, @Nullable String iconUrl, StatusCategory statusCategory) {
        if (constants.statuses().stream().anyMatch(status -> status.getName().equalsIgnoreCase(name))) {
            throw new IllegalStateException("There is a status '" + name + "' already.");
        }
        return constants.createStatus(null, name, HostStatusCategory.of(statusCategory.getId()));
    }

    @Override
    public @Nullable Status getStatus(@Nullable String id) {
        return constants.status(id).orElse(null);
    }

    @Override
    public Collection<Status> getStatuses() {
        return List.copyOf(constants.statuses());
    }
}
