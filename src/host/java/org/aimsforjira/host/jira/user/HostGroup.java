package org.aimsforjira.host.jira.user;

import com.atlassian.crowd.embedded.api.Group;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A group; equal by its name without regard to case.
 *
 * @param id its row
 * @param name as an administrator typed it
 */
public record HostGroup(long id, String name) implements Group {
    @Override
    public String getName() {
        return name;
    }

    @Override
    public int compareTo(Group other) {
        return lower(name).compareTo(lower(other.getName()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Group group && lower(name).equals(lower(group.getName()));
    }

    @Override
    public int hashCode() {
        return lower(name).hashCode();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ENGLISH);
    }
}
