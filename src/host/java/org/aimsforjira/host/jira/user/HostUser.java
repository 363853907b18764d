package org.aimsforjira.host.jira.user;

import com.atlassian.crowd.embedded.api.User;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A user as it was when it was read; equal by key, as in Jira. */
public final class HostUser implements ApplicationUser {
    private static final long DIRECTORY = 1;

    private final @Nullable Long id;
    private final String key;
    private final String name;
    private final String displayName;
    private final String email;
    private final boolean active;

    HostUser(@Nullable Long id, String key, String name, String displayName, String email, boolean active) {
        this.id = id;
        this.key = key;
        this.name = name;
        this.displayName = displayName;
        this.email = email;
        this.active = active;
    }

    /** Stands for somebody whose account is gone: keys that old issues still name. Inactive and without an id. */
    static HostUser unknown(String key, String name) {
        return new HostUser(null, key, name, name, "?", false);
    }

    @Override
    public @Nullable Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public long getDirectoryId() {
        return DIRECTORY;
    }

    @Override
    public boolean isActive() {
        return active;
    }

    @Override
    public String getEmailAddress() {
        return email;
    }

    @Override
    public String getDisplayName() {
        return displayName;
    }

    @Override
    public User getDirectoryUser() {
        return new DirectoryUser(name, displayName, email, active);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApplicationUser user && key.equals(user.getKey());
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return name + "(" + key + ")";
    }

    private record DirectoryUser(String name, String displayName, String email, boolean active) implements User {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public long getDirectoryId() {
            return DIRECTORY;
        }

        @Override
        public boolean isActive() {
            return active;
        }

        @Override
        public String getEmailAddress() {
            return email;
        }

        @Override
        public String getDisplayName() {
            return displayName;
        }

        @Override
        public int compareTo(User other) {
            return name.toLowerCase(Locale.ENGLISH).compareTo(other.getName().toLowerCase(Locale.ENGLISH));
        }
    }
}
