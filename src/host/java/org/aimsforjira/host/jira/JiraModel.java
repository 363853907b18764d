package org.aimsforjira.host.jira;

import java.time.Clock;
import java.util.Map;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.db.HostDatabase;
import org.aimsforjira.host.jira.attach.Attachments;
import org.aimsforjira.host.jira.constant.Constants;
import org.aimsforjira.host.jira.field.FieldStore;
import org.aimsforjira.host.jira.field.IssueTypeSchemes;
import org.aimsforjira.host.jira.filter.Filters;
import org.aimsforjira.host.jira.filter.IssueColumns;
import org.aimsforjira.host.jira.issue.Issues;
import org.aimsforjira.host.jira.link.Linking;
import org.aimsforjira.host.jira.operation.BulkTasks;
import org.aimsforjira.host.jira.operation.BulkTransitions;
import org.aimsforjira.host.jira.operation.IssueCloner;
import org.aimsforjira.host.jira.permission.GlobalPermissions;
import org.aimsforjira.host.jira.permission.PermissionSchemes;
import org.aimsforjira.host.jira.permission.PermissionTypes;
import org.aimsforjira.host.jira.permission.Permissions;
import org.aimsforjira.host.jira.permission.Roles;
import org.aimsforjira.host.jira.project.Projects;
import org.aimsforjira.host.jira.screen.ScreenStore;
import org.aimsforjira.host.jira.screen.Screens;
import org.aimsforjira.host.jira.search.IssueFunctions;
import org.aimsforjira.host.jira.search.IssueIndex;
import org.aimsforjira.host.jira.search.JqlFunctions;
import org.aimsforjira.host.jira.search.QueryHelp;
import org.aimsforjira.host.jira.search.Searching;
import org.aimsforjira.host.jira.user.Anonymizing;
import org.aimsforjira.host.jira.user.Groups;
import org.aimsforjira.host.jira.user.Users;
import org.aimsforjira.host.jira.watch.Watchers;
import org.aimsforjira.host.jira.workflow.Workflows;
import org.aimsforjira.host.sal.HostEvents;

/** Jira's business half: the published services for plugins, and what lies behind them for the host's own pages. */
public final class JiraModel {
    private final PublishedServices published;
    private final Db db;
    private final Users users;
    private final Groups groups;
    private final Constants constants;
    private final FieldStore fields;
    private final IssueTypeSchemes issueTypeSchemes;
    private final Projects projects;
    private final Roles roles;
    private final PermissionTypes permissionTypes = new PermissionTypes();
    private final GlobalPermissions globalPermissions;
    private final PermissionSchemes permissionSchemes;
    private final Permissions permissions;
    private final Screens screens;
    private final Workflows workflows;
    private final Issues issues;
    private final JiraOptions options;
    private final Linking linking;
    private final Watchers watchers;
    private final Attachments attachments;
    private final IssueCloner cloner;
    private final Anonymizing anonymizing;
    private final BulkTasks bulkTasks = new BulkTasks();
    private final BulkTransitions bulkTransitions;
    private final JqlFunctions jqlFunctions;
    private final IssueIndex index;
    private final Filters filters;
    private final QueryHelp queryHelp;
    private final IssueColumns issueColumns;

    /** Works on an open database; issue and project events go to the bus after their commit. */
    public JiraModel(HostDatabase database, HostEvents events) {
        this(database, events, Clock.systemUTC());
    }

    /** As above, with a clock of the test. */
    public JiraModel(HostDatabase database, HostEvents events, Clock clock) {
        db = database.db();
        users = new Users(db, clock);
        anonymizing = new Anonymizing(users);
        groups = new Groups(db);
        constants = new Constants(db);
        fields = new FieldStore(db, constants, this::projects);
        issueTypeSchemes = new IssueTypeSchemes(fields);
        projects = new Projects(db, users, issueTypeSchemes::types);
        roles = new Roles(db, users, groups);
        globalPermissions = new GlobalPermissions(db, groups, permissionTypes);
        permissionSchemes = new PermissionSchemes(db, projects);
        permissions = new Permissions(permissionTypes, permissionSchemes, projects, roles, groups);
        ScreenStore screenStore = new ScreenStore(db, projects, constants, fields);
        screens = new Screens(screenStore);
        workflows = new Workflows(db, constants, permissions, users);
        issues = new Issues(db, clock, events, projects, constants, fields, users, screens, permissions, workflows);
        options = new JiraOptions(db);
        linking = new Linking(db, clock, events, options, issues);
        watchers = new Watchers(db, clock, users, permissions, issues);
        attachments = new Attachments(db, clock, users, permissions, issues, database.home());
        cloner = new IssueCloner(db, issues, linking, permissions, options);
        bulkTransitions = new BulkTransitions(issues.service(), workflows, users);
        filters = new Filters(db, users, groups, projects, roles, permissions, globalPermissions);
        issueColumns = new IssueColumns(db);
        index = IssueIndex.open(database, fields, clock);
        jqlFunctions = Searching.functions(users, groups, constants, clock);
        IssueFunctions.register(jqlFunctions, db, users, projects, permissions, issues.finder(), linking);
        Searching searching =
                new Searching(db, index, users, constants, fields, projects, permissions, filters, jqlFunctions, clock);
        queryHelp = searching.help();
        published = new PublishedServices(this, screenStore, searching.service(issues.finder()::byIds), events);
    }

    /** Published interface to implementation; every call through it is counted. */
    public Map<Class<?>, Object> services() {
        return published.all();
    }

    /** One of the published services. */
    public <T> T service(Class<T> api) {
        return published.service(api);
    }

    /** Calls of the published services, for budgets. */
    public CallCounter calls() {
        return published.calls();
    }

    /** Statements and transactions on Jira's tables, for tests and base data. */
    public Db db() {
        return db;
    }

    /** Users with passwords, languages and time zones. */
    public Users users() {
        return users;
    }

    /** Groups and their members. */
    public Groups groups() {
        return groups;
    }

    /** Issue types, statuses, priorities, resolutions. */
    public Constants constants() {
        return constants;
    }

    /** Custom fields. */
    public FieldStore fields() {
        return fields;
    }

    /** Issue type schemes. */
    public IssueTypeSchemes issueTypeSchemes() {
        return issueTypeSchemes;
    }

    /** Projects. */
    public Projects projects() {
        return projects;
    }

    /** Project roles and their actors. */
    public Roles roles() {
        return roles;
    }

    /** Which permissions there are; plugins' modules are announced here. */
    public PermissionTypes permissionTypes() {
        return permissionTypes;
    }

    /** Global permissions and who holds them. */
    public GlobalPermissions globalPermissions() {
        return globalPermissions;
    }

    /** Permission schemes and their grants. */
    public PermissionSchemes permissionSchemes() {
        return permissionSchemes;
    }

    /** Who may do what in projects and with issues. */
    public Permissions permissions() {
        return permissions;
    }

    /** Which fields the operations show, and which must be filled. */
    public Screens screens() {
        return screens;
    }

    /** Workflows and who may do what along them; plugins' modules are announced here. */
    public Workflows workflows() {
        return workflows;
    }

    /** Issues with history, comments, properties and the mail outbox. */
    public Issues issues() {
        return issues;
    }

    /** Links between issues. */
    public Linking linking() {
        return linking;
    }

    /** Who watches issues. */
    public Watchers watchers() {
        return watchers;
    }

    /** Files attached to issues. */
    public Attachments attachments() {
        return attachments;
    }

    /** Clones issues. */
    public IssueCloner cloner() {
        return cloner;
    }

    /** Bulk changes that run or have run. */
    public BulkTasks bulkTasks() {
        return bulkTasks;
    }

    /** Transitions of several issues together. */
    public BulkTransitions bulkTransitions() {
        return bulkTransitions;
    }

    /** General options. */
    public JiraOptions options() {
        return options;
    }

    /** Anonymizes users; plugins' handlers are announced here. */
    public Anonymizing anonymizing() {
        return anonymizing;
    }

    /** The functions of queries; plugins' modules are announced here. */
    public JqlFunctions jqlFunctions() {
        return jqlFunctions;
    }

    /** The search index. */
    public IssueIndex index() {
        return index;
    }

    /** Saved filters. */
    public Filters filters() {
        return filters;
    }

    /** Columns of lists of issues. */
    public IssueColumns issueColumns() {
        return issueColumns;
    }

    /** Suggestions for people who write queries. */
    public QueryHelp queryHelp() {
        return queryHelp;
    }
}
