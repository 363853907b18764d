package org.aimsforjira.host.jira.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import java.time.Clock;
import java.time.ZoneId;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.constant.Constants;
import org.aimsforjira.host.jira.field.FieldStore;
import org.aimsforjira.host.jira.field.OptionsManagerService;
import org.aimsforjira.host.jira.filter.Filters;
import org.aimsforjira.host.jira.permission.Permissions;
import org.aimsforjira.host.jira.project.Projects;
import org.aimsforjira.host.jira.user.Groups;
import org.aimsforjira.host.jira.user.Users;

/**
 * What a search looks up in the rest of Jira.
 *
 * @param index what is searched
 * @param filters saved filters, which queries may name
 * @param functions the functions queries may call; Jira's own are added by {@link #functions}
 * @param clock tells when now is
 */
public record Searching(
        Db db,
        IssueIndex index,
        Users users,
        Constants constants,
        FieldStore fields,
        Projects projects,
        Permissions permissions,
        Filters filters,
        JqlFunctions functions,
        Clock clock) {

    /** A registry with Jira's own functions. */
    public static JqlFunctions functions(Users users, Groups groups, Constants constants, Clock clock) {
        JqlFunctions functions = new JqlFunctions();
        StockFunctions.register(functions, users, groups, constants, clock);
        return functions;
    }

    /** Helps people to write queries. */
    public QueryHelp help() {
        return new QueryHelp(
                new SearchFields(fields),
                functions,
                new ValueHelp(db, users, constants, projects, filters),
                projects,
                permissions);
    }

    /** The service that searches there; the loader fills its pages. */
    public SearchService service(IssueLoader loader) {
        SearchFields searchFields = new SearchFields(fields);
        DiscreteValues discrete = new DiscreteValues(
                new NamedValues(projects, constants, new OptionsManagerService(fields)),
                new UserValues(db, users),
                new IssueValues(db, projects));
        ClauseReader clauses = new ClauseReader(
                searchFields,
                functions,
                discrete,
                new WatcherValues(db, new UserValues(db, users), permissions, projects),
                new RangeValues(ZoneId.systemDefault()));
        return new HostSearchService(
                new QueryCompiler(searchFields, clauses, new SavedFilters(filters)),
                new IndexSearch(
                        index,
                        new IndexQueries(new IndexWords(new IndexText()), new IndexScope(db)),
                        new IndexOrder(db, constants, projects)),
                loader,
                projects,
                permissions,
                functions,
                users,
                clock);
    }
}
