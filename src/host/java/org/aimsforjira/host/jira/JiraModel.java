package org.aimsforjira.host.jira;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aimsforjira.host.db.HostDatabase;
import org.aimsforjira.host.jira.permission.PermissionTypes;
import org.aimsforjira.host.jira.user.GroupManagerService;
import org.aimsforjira.host.jira.user.Groups;
import org.aimsforjira.host.jira.user.UserManagerService;
import org.aimsforjira.host.jira.user.Users;
import org.aimsforjira.host.sal.HostEvents;

/** Jira's business half: the published services for plugins, and what lies behind them for the host's own pages. */
public final class JiraModel {
    private final CallCounter calls = new CallCounter();
    private final PermissionTypes permissionTypes = new PermissionTypes();
    private final Users users;
    private final Groups groups;
    private final Map<Class<?>, Object> services = new LinkedHashMap<>();

    /** Works on an open database; issue and project events go to the bus after their commit. */
    public JiraModel(HostDatabase database, HostEvents events) {
        this(database, events, Clock.systemUTC());
    }

    /** As above, with a clock of the test. */
    @SuppressWarnings("unused") // the events are published by the issue services, which follow
    public JiraModel(HostDatabase database, HostEvents events, Clock clock) {
        users = new Users(database.db(), clock);
        groups = new Groups(database.db());
        publish(UserManager.class, new UserManagerService(users));
        publish(GroupManager.class, new GroupManagerService(groups));
    }

    private <T> void publish(Class<T> api, T service) {
        services.put(api, calls.counted(api, service));
    }

    /** Published interface to implementation; every call through it is counted. */
    public Map<Class<?>, Object> services() {
        return Map.copyOf(services);
    }

    /** One of the published services. */
    public <T> T service(Class<T> api) {
        Object service = services.get(api);
        if (service == null) {
            throw new IllegalArgumentException("the host has no " + api.getName());
        }
        return api.cast(service);
    }

    /** Calls of the published services, for budgets. */
    public CallCounter calls() {
        return calls;
    }

    /** Which permissions there are; plugins' modules are announced here. */
    public PermissionTypes permissionTypes() {
        return permissionTypes;
    }

    /** Users with passwords, languages and time zones. */
    public Users users() {
        return users;
    }

    /** Groups and their members. */
    public Groups groups() {
        return groups;
    }
}
