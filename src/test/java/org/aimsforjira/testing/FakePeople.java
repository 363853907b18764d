package org.aimsforjira.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.shared.People;
import org.aimsforjira.shared.UserKey;
import org.jspecify.annotations.Nullable;

/** People that a test names; nobody is logged in at first. */
public final class FakePeople implements People {
    private final Map<UserKey, String> names = new HashMap<>();
    private @Nullable UserKey current;

    public UserKey add(String key, String displayName) {
        UserKey user = new UserKey(key);
        names.put(user, displayName);
        return user;
    }

    public void remove(UserKey user) {
        names.remove(user);
    }

    public void logIn(UserKey user) {
        current = user;
    }

    @Override
    public Optional<UserKey> current() {
        return Optional.ofNullable(current);
    }

    @Override
    public String displayName(UserKey user) {
        return names.getOrDefault(user, user.value());
    }

    @Override
    public boolean isActive(UserKey user) {
        return names.containsKey(user);
    }
}
