package org.aimsforjira.host.jira.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import java.time.Clock;
import java.time.ZoneId;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.constant.Constants;
import org.aimsforjira.host.jira.field.FieldStore;
import org.aimsforjira.host.jira.field.OptionsManagerService;
import org.aimsforjira.host.jira.permission.Permissions;
import org.aimsforjira.host.jira.project.Projects;
import org.aimsforjira.host.jira.user.Groups;
import org.aimsforjira.host.jira.user.Users;

/**
 * What a search looks up in the rest of Jira.
 *
 * @param functions the functions queries may call; Jira's own are added by {@link #functions}
 * @param clock tells when now is
 */
public record Searching(
        Db db,
        Users users,
        Constants constants,
        FieldStore fields,
        Projects projects,
        Permissions permissions,
        JqlFunctions functions,
        Clock clock) {

    /** A registry with Jira's own functions. */
    public static JqlFunctions functions(Users users, Groups groups, Constants constants, Clock clock) {
        JqlFunctions functions = new JqlFunctions();
        StockFunctions.register(functions, users, groups, constants, clock);
        return functions;
    }

    /** The service that searches there; the loader fills its pages. */
    public SearchService service(IssueLoader loader) {
        SearchFields searchFields = new SearchFields(fields);
        DiscreteValues discrete = new DiscreteValues(
                new NamedValues(projects, constants, new OptionsManagerService(fields)),
                new UserValues(db, users),
                new IssueValues(db, projects));
        ClauseReader clauses =
                new ClauseReader(searchFields, functions, discrete, new RangeValues(ZoneId.systemDefault()));
        return new HostSearchService(
                new QueryCompiler(searchFields, clauses),
                new SqlSearch(db),
                loader,
                projects,
                permissions,
                functions,
                users,
                clock);
    }
}
