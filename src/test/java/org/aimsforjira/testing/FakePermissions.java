package org.aimsforjira.testing;

import java.util.HashSet;
import java.util.Set;
import org.aimsforjira.shared.GlobalPermission;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Permissions;
import org.aimsforjira.shared.UserKey;

/** Permissions that a test grants; nobody holds anything at first. */
public final class FakePermissions implements Permissions {
    private final Set<Object> granted = new HashSet<>();

    private record InProject(UserKey user, Permission permission, long project) {}

    private record Everywhere(UserKey user, GlobalPermission permission) {}

    private record Browse(UserKey user, long project) {}

    /** Grants permissions in a project, and that the person may browse it. */
    public FakePermissions grant(UserKey user, long projectId, Permission... permissions) {
        mayBrowseToo(user, projectId);
        for (Permission permission : permissions) {
            granted.add(new InProject(user, permission, projectId));
        }
        return this;
    }

    /** Grants a permission in a project to somebody who may not browse it by this. */
    public FakePermissions grantWithoutBrowse(UserKey user, long projectId, Permission permission) {
        granted.add(new InProject(user, permission, projectId));
        return this;
    }

    public FakePermissions grant(UserKey user, GlobalPermission permission) {
        granted.add(new Everywhere(user, permission));
        return this;
    }

    public FakePermissions mayBrowseToo(UserKey user, long projectId) {
        granted.add(new Browse(user, projectId));
        return this;
    }

    public FakePermissions revoke(UserKey user, long projectId, Permission permission) {
        granted.remove(new InProject(user, permission, projectId));
        return this;
    }

    @Override
    public boolean has(UserKey user, Permission permission, long projectId) {
        return granted.contains(new InProject(user, permission, projectId));
    }

    @Override
    public boolean has(UserKey user, GlobalPermission permission) {
        return granted.contains(new Everywhere(user, permission));
    }

    @Override
    public boolean mayBrowse(UserKey user, long projectId) {
        return granted.contains(new Browse(user, projectId));
    }
}
