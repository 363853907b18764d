package org.aimsforjira.host.jira.permission;

import com.atlassian.jira.security.roles.ProjectRole;
import org.jspecify.annotations.Nullable;

/**
 * A project role; equal by id.
 *
 * @param id its row
 * @param name unique
 * @param description may be empty
 */
public record HostRole(long id, String name, String description) implements ProjectRole {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProjectRole role && Long.valueOf(id).equals(role.getId());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
