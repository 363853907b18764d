package com.atlassian.jira.util;

// unconfirmed: not part of the published API; package and names are those which plugins and scripts call.
// Whether it silences mails only or the issue events themselves could not be confirmed either.
public class ImportUtils {
    private static final ThreadLocal<Boolean> INDEX_ISSUES = ThreadLocal.withInitial(() -> true);
    private static final ThreadLocal<Boolean> ENABLE_NOTIFICATIONS = ThreadLocal.withInitial(() -> true);

    public static void setIndexIssues(boolean indexIssues) {
        INDEX_ISSUES.set(indexIssues);
    }

    public static boolean isIndexIssues() {
        return INDEX_ISSUES.get();
    }

    /** Holds for the calling thread: set it back in a {@code finally}. */
    public static void setEnableNotifications(boolean enableNotifications) {
        ENABLE_NOTIFICATIONS.set(enableNotifications);
    }

    public static boolean isEnableNotifications() {
        return ENABLE_NOTIFICATIONS.get();
    }
}
