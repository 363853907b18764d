package org.aimsforjira.host.jira.permission;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.GlobalPermissionType;
import com.atlassian.jira.permission.ProjectPermission;
import com.atlassian.jira.permission.ProjectPermissionCategory;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Which permissions there are: Jira's own and those plugins bring in project-permission and global-permission modules. A permission
 * whose plugin is gone stays granted in the tables but is held by nobody, as in Jira.
 */
public final class PermissionTypes {
    private final Map<String, ProjectPermission> project = new ConcurrentSkipListMap<>();
    private final Map<String, GlobalPermissionType> global = new ConcurrentSkipListMap<>();

    /** Knows Jira's own permissions. */
    public PermissionTypes() {
        for (Field field : ProjectPermissions.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == ProjectPermissionKey.class) {
                registerSystem(field);
            }
        }
        for (GlobalPermissionKey key : List.of(
                GlobalPermissionKey.ADMINISTER,
                GlobalPermissionKey.SYSTEM_ADMIN,
                GlobalPermissionKey.USER_PICKER,
                GlobalPermissionKey.CREATE_SHARED_OBJECTS,
                GlobalPermissionKey.MANAGE_GROUP_FILTER_SUBSCRIPTIONS,
                GlobalPermissionKey.BULK_CHANGE)) {
            String i18n = "admin.global.permissions." + key.getKey().toLowerCase(Locale.ENGLISH);
            register(new GlobalPermissionType(key.getKey(), i18n, i18n + ".description", false));
        }
    }

    private void registerSystem(Field field) {
        try {
            ProjectPermissionKey key = (ProjectPermissionKey) field.get(null);
            String i18n = "admin.permissions." + key.permissionKey();
            register(new Type(key, i18n, i18n + ".description", category(key.permissionKey())));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.getName(), e);
        }
    }

    private static ProjectPermissionCategory category(String key) {
        if (key.contains("COMMENT")) {
            return ProjectPermissionCategory.COMMENTS;
        }
        if (key.contains("ATTACHMENT")) {
            return ProjectPermissionCategory.ATTACHMENTS;
        }
        if (key.contains("WORKLOG") || key.equals("WORK_ON_ISSUES")) {
            return ProjectPermissionCategory.TIME_TRACKING;
        }
        if (key.contains("WATCHERS")) {
            return ProjectPermissionCategory.VOTERS_AND_WATCHERS;
        }
        boolean ofProject = key.endsWith("_PROJECTS") || key.startsWith("VIEW_");
        return ofProject ? ProjectPermissionCategory.PROJECTS : ProjectPermissionCategory.ISSUES;
    }

    /** Adds a project permission; the same key again replaces the first. */
    public void register(ProjectPermission permission) {
        project.put(permission.getKey(), permission);
    }

    /** Adds the project permission of a plugin's project-permission module. */
    public void register(
            String key, String nameI18nKey, String descriptionI18nKey, ProjectPermissionCategory category) {
        register(new Type(new ProjectPermissionKey(key), nameI18nKey, descriptionI18nKey, category));
    }

    /** Adds a global permission, such as that of a plugin's global-permission module. */
    public void register(GlobalPermissionType permission) {
        global.put(permission.getKey(), permission);
    }

    /** Forgets a project permission: its module was disabled. */
    public void unregisterProject(String key) {
        project.remove(key);
    }

    /** Forgets a global permission: its module was disabled. */
    public void unregisterGlobal(String key) {
        global.remove(key);
    }

    /** Whether there is such a project permission now. */
    public boolean known(ProjectPermissionKey key) {
        return project.containsKey(key.permissionKey());
    }

    /** Whether there is such a global permission now. */
    public boolean known(GlobalPermissionKey key) {
        return global.containsKey(key.getKey());
    }

    /** All project permissions by key. */
    public List<ProjectPermission> projectPermissions() {
        return List.copyOf(project.values());
    }

    /** All global permissions by key. */
    public List<GlobalPermissionType> globalPermissions() {
        return List.copyOf(global.values());
    }

    /** A global permission. */
    public Optional<GlobalPermissionType> global(String key) {
        return Optional.ofNullable(global.get(key));
    }

    private record Type(ProjectPermissionKey key, String name, String description, ProjectPermissionCategory category)
            implements ProjectPermission {
        @Override
        public String getKey() {
            return key.permissionKey();
        }

        @Override
        public ProjectPermissionKey getProjectPermissionKey() {
            return key;
        }

        @Override
        public String getNameI18nKey() {
            return name;
        }

        @Override
        public String getDescriptionI18nKey() {
            return description;
        }

        @Override
        public ProjectPermissionCategory getCategory() {
            return category;
        }
    }
}
