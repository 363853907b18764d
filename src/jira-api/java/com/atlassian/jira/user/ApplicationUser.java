package com.atlassian.jira.user;

import com.atlassian.crowd.embedded.api.User;

public interface ApplicationUser {
    Long getId();

    /** Stays when the user is renamed: what to store. */
    String getKey();

    String getUsername();

    String getName();

    long getDirectoryId();

    boolean isActive();

    String getEmailAddress();

    String getDisplayName();

    User getDirectoryUser();
}
