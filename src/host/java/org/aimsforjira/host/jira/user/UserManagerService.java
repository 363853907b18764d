package org.aimsforjira.host.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Jira's UserManager: null where there is no such user. */
public final class UserManagerService implements UserManager {
    private final Users users;

    /** Reads the users. */
    public UserManagerService(Users users) {
        this.users = users;
    }

    @Override
    public @Nullable ApplicationUser getUserById(@Nullable Long userId) {
        return userId == null ? null : users.byId(userId).orElse(null);
    }

    @Override
    public @Nullable ApplicationUser getUserByKey(@Nullable String userKey) {
        return users.byKey(userKey).orElse(null);
    }

    @Override
    public @Nullable ApplicationUser getUserByName(@Nullable String userName) {
        return users.byName(userName).orElse(null);
    }

    @Override
    public @Nullable ApplicationUser getUserByKeyEvenWhenUnknown(@Nullable String userKey) {
        return users.byKeyEvenUnknown(userKey);
    }

    @Override
    public @Nullable ApplicationUser getUserByNameEvenWhenUnknown(@Nullable String userName) {
        return userName == null ? null : users.byName(userName).orElseGet(() -> HostUser.unknown(userName, userName));
    }

    @Override
    public Collection<ApplicationUser> getAllApplicationUsers() {
        return List.copyOf(users.all());
    }

    @Override
    public boolean isUserExisting(@Nullable ApplicationUser user) {
        return user != null && users.byKey(user.getKey()).isPresent();
    }

    @Override
    public int getTotalUserCount() {
        return users.size();
    }
}
