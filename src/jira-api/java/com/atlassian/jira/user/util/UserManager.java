package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

// unconfirmed (memory only): isUserExisting
public interface UserManager {
    ApplicationUser getUserById(Long userId);

    ApplicationUser getUserByKey(String userKey);

    ApplicationUser getUserByName(String userName);

    ApplicationUser getUserByKeyEvenWhenUnknown(String userKey);

    ApplicationUser getUserByNameEvenWhenUnknown(String userName);

    Collection<ApplicationUser> getAllApplicationUsers();

    boolean isUserExisting(ApplicationUser user);

    int getTotalUserCount();
}
