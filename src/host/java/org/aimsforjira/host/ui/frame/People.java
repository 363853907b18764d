package org.aimsforjira.host.ui.frame;

import com.atlassian.jira.user.ApplicationUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aimsforjira.host.HostContext;
import org.jspecify.annotations.Nullable;

/** Users as pages show them. */
public final class People {
    private final HostContext host;

    People(HostContext host) {
        this.host = host;
    }

    /** A user. */
    public Person of(ApplicationUser user) {
        return new Person(
                user.getKey(), user.getUsername(), user.getDisplayName(), avatar(user.getKey()), user.isActive());
    }

    /** A user, or nobody with the words that say so. */
    public Person of(@Nullable ApplicationUser user, String nobody) {
        return user == null ? Person.nobody(nobody) : of(user);
    }

    /** All active users by name. */
    public List<Person> active() {
        return host.jira().users().all().stream()
                .filter(ApplicationUser::isActive)
                .map(this::of)
                .toList();
    }

    private String avatar(String key) {
        return host.contextPath() + "/secure/useravatar?ownerId=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }
}
