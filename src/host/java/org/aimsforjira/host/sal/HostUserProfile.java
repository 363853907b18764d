package org.aimsforjira.host.sal;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A user as all Atlassian products see him. Stands in for SAL's JiraUserProfile. */
record HostUserProfile(ApplicationUser user) implements UserProfile {
    @Override
    public UserKey getUserKey() {
        return new UserKey(user.getKey());
    }

    @Override
    public String getUsername() {
        return user.getUsername();
    }

    @Override
    public String getFullName() {
        return user.getDisplayName();
    }

    @Override
    public String getEmail() {
        return user.getEmailAddress();
    }

    @Override
    public @Nullable URI getProfilePictureUri(int width, int height) {
        return null;
    }

    @Override
    public @Nullable URI getProfilePictureUri() {
        return null;
    }

    @Override
    public URI getProfilePageUri() {
        return URI.create(
                "/secure/ViewProfile.jspa?name=" + URLEncoder.encode(user.getUsername(), StandardCharsets.UTF_8));
    }
}
