package org.aimsforjira.host.ui.bulk;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done to several issues at once, and the permission it needs on each. */
enum BulkOperation {
    /** Change values of fields. */
    EDIT(ProjectPermissions.EDIT_ISSUES),
    /** Move to another project or type. */
    MOVE(ProjectPermissions.MOVE_ISSUES),
    /** Take along the workflow; on some of the issues is enough, as transitions are offered for each of them. */
    TRANSITION(ProjectPermissions.TRANSITION_ISSUES),
    /** Delete. */
    DELETE(ProjectPermissions.DELETE_ISSUES),
    /** Start watching. */
    WATCH(ProjectPermissions.BROWSE_PROJECTS),
    /** Stop watching. */
    UNWATCH(ProjectPermissions.BROWSE_PROJECTS);

    private final ProjectPermissionKey permission;

    BulkOperation(ProjectPermissionKey permission) {
        this.permission = permission;
    }

    ProjectPermissionKey permission() {
        return permission;
    }

    /** Whether listeners of mail hear of it. */
    boolean sendsMail() {
        return this != WATCH && this != UNWATCH;
    }

    /** Part of the keys of its texts, and what forms send. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<BulkOperation> of(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word().equals(word))
                .findFirst();
    }
}
