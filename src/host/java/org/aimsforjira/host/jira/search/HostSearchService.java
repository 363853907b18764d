package org.aimsforjira.host.jira.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.aimsforjira.host.db.DatabaseException;
import org.aimsforjira.host.jira.jql.JqlParser;
import org.aimsforjira.host.jira.jql.JqlSyntaxException;
import org.aimsforjira.host.jira.jql.JqlWriter;
import org.aimsforjira.host.jira.permission.Permissions;
import org.aimsforjira.host.jira.project.Projects;
import org.aimsforjira.host.jira.user.Users;
import org.jspecify.annotations.Nullable;

/**
 * Jira's SearchService. A search never asks whether the query is valid, as in Jira: callers validate first; what cannot be resolved
 * finds nothing.
 */
public final class HostSearchService implements SearchService {
    private final QueryCompiler compiler;
    private final QuerySanitiser sanitiser;
    private final SqlSearch search;
    private final IssueLoader loader;
    private final Projects projects;
    private final Permissions permissions;
    private final Users users;
    private final Clock clock;

    HostSearchService(
            QueryCompiler compiler,
            SqlSearch search,
            IssueLoader loader,
            Projects projects,
            Permissions permissions,
            JqlFunctions functions,
            Users users,
            Clock clock) {
        this.compiler = compiler;
        this.sanitiser = new QuerySanitiser(projects, functions);
        this.search = search;
        this.loader = loader;
        this.projects = projects;
        this.permissions = permissions;
        this.users = users;
        this.clock = clock;
    }

    @Override
    public SearchResults<Issue> search(@Nullable ApplicationUser searcher, Query query, PagerFilter pager)
            throws SearchException {
        return search(searcher(searcher, false), query, pager);
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(
            @Nullable ApplicationUser searcher, Query query, PagerFilter pager) throws SearchException {
        return search(searcher(searcher, true), query, pager);
    }

    private SearchResults<Issue> search(Searcher searcher, Query query, PagerFilter<?> pager) throws SearchException {
        try {
            QueryCompiler.Compiled compiled = compiler.compile(query, searcher, false);
            long total = search.count(compiled.where(), searcher.browsable());
            List<Long> ids = search.ids(
                    compiled.where(),
                    searcher.browsable(),
                    compiled.order(),
                    Math.max(0, pager.getStart()),
                    Math.max(0, pager.getMax()));
            return new SearchResults<>(
                    List.copyOf(loader.load(ids)), Math.toIntExact(total), pager.getMax(), pager.getStart());
        } catch (DatabaseException e) {
            throw new SearchException(e);
        }
    }

    @Override
    public long searchCount(@Nullable ApplicationUser searcher, Query query) throws SearchException {
        return count(searcher(searcher, false), query);
    }

    @Override
    public long searchCountOverrideSecurity(@Nullable ApplicationUser searcher, Query query) throws SearchException {
        return count(searcher(searcher, true), query);
    }

    private long count(Searcher searcher, Query query) throws SearchException {
        try {
            return search.count(compiler.compile(query, searcher, false).where(), searcher.browsable());
        } catch (DatabaseException e) {
            throw new SearchException(e);
        }
    }

    private Searcher searcher(@Nullable ApplicationUser user, boolean securityOverridden) {
        Browsable browsable =
                securityOverridden ? Browsable.regardless(projects) : Browsable.of(permissions, projects, user);
        return new Searcher(
                user, browsable, securityOverridden, users.localeOf(user), users.zoneOf(user), clock.instant());
    }

    @Override
    public ParseResult parseQuery(@Nullable ApplicationUser searcher, String query) {
        MessageSet errors = new MessageSetImpl();
        try {
            return new ParseResult(JqlParser.parse(Objects.requireNonNull(query, "query")), errors);
        } catch (JqlSyntaxException e) {
            errors.addErrorMessage(e.sentence(users.localeOf(searcher)));
            return new ParseResult(null, errors);
        }
    }

    @Override
    public MessageSet validateQuery(@Nullable ApplicationUser searcher, Query query) {
        return compiler.compile(query, searcher(searcher, false), true).messages();
    }

    /** The host has no saved filters that could name each other. */
    @Override
    public MessageSet validateQuery(@Nullable ApplicationUser searcher, Query query, @Nullable Long searchRequestId) {
        return validateQuery(searcher, query);
    }

    /** As people typed it, or made anew. */
    @Override
    public String getJqlString(Query query) {
        String typed = query.getQueryString();
        return typed == null ? getGeneratedJqlString(query) : typed;
    }

    @Override
    public String getGeneratedJqlString(Query query) {
        return JqlWriter.write(query);
    }

    /** The parameter for a link to the results, with an ampersand before it. */
    // unconfirmed: the name of the parameter
    @Override
    public String getQueryString(@Nullable ApplicationUser searcher, Query query) {
        return "&jql=" + URLEncoder.encode(getJqlString(query), StandardCharsets.UTF_8);
    }

    /** The host has no form for simple searches. */
    @Override
    public boolean doesQueryFitFilterForm(@Nullable ApplicationUser user, Query query) {
        return false;
    }

    @Override
    public Query sanitiseSearchQuery(@Nullable ApplicationUser searcher, Query query) {
        return sanitiser.sanitised(query, searcher, Browsable.of(permissions, projects, searcher));
    }
}
