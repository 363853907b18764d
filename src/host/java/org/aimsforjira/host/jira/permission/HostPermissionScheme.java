package org.aimsforjira.host.jira.permission;

import com.atlassian.jira.permission.JiraPermissionHolderType;
import com.atlassian.jira.permission.PermissionGrant;
import com.atlassian.jira.permission.PermissionHolder;
import com.atlassian.jira.permission.PermissionHolderType;
import com.atlassian.jira.permission.PermissionScheme;
import com.atlassian.jira.permission.PermissionSchemeEntry;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A permission scheme with its grants.
 *
 * @param id its row
 * @param name unique
 * @param description may be empty
 * @param entries who may do what
 */
public record HostPermissionScheme(long id, String name, String description, List<Entry> entries)
        implements PermissionScheme {

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public Collection<PermissionGrant> getPermissions() {
        return entries.stream().map(PermissionGrant.class::cast).toList();
    }

    /** The entries of one permission. */
    public List<Entry> entries(String permissionKey) {
        return entries.stream()
                .filter(entry -> entry.permissionKey().equals(permissionKey))
                .toList();
    }

    /**
     * A grant.
     *
     * @param id its row
     * @param schemeId of which scheme
     * @param permissionKey what is granted
     * @param type kind of holder: {@code group}, {@code projectrole}, {@code user}, {@code lead}, {@code reporter} …
     * @param parameter group name, role id or user key; null where the kind says all
     */
    public record Entry(
            long id,
            long schemeId,
            String permissionKey,
            String type,
            @Nullable String parameter) implements PermissionSchemeEntry, PermissionGrant {
        @Override
        public Long getId() {
            return id;
        }

        @Override
        public Long getSchemeId() {
            return schemeId;
        }

        @Override
        public String getPermissionKey() {
            return permissionKey;
        }

        @Override
        public String getType() {
            return type;
        }

        @Override
        public @Nullable String getParameter() {
            return parameter;
        }

        @Override
        public PermissionHolder getHolder() {
            PermissionHolderType holderType = holderType(type, parameter);
            return parameter == null
                    ? PermissionHolder.holder(holderType)
                    : PermissionHolder.holder(holderType, parameter);
        }

        @Override
        public ProjectPermissionKey getPermission() {
            return new ProjectPermissionKey(permissionKey);
        }

        private static PermissionHolderType holderType(String type, @Nullable String parameter) {
            if (type.equals(RoleTypes.GROUP)) {
                return parameter == null ? JiraPermissionHolderType.ANYONE : JiraPermissionHolderType.GROUP;
            }
            for (JiraPermissionHolderType known : JiraPermissionHolderType.values()) {
                if (known.getKey().equals(type)) {
                    return known;
                }
            }
            throw new IllegalStateException("unknown kind of permission holder: " + type);
        }
    }
}
