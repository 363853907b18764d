package com.atlassian.crowd.embedded.api;

public interface User extends Comparable<User>, java.security.Principal {
    long getDirectoryId();

    boolean isActive();

    String getEmailAddress();

    String getDisplayName();
}
