package org.aimsforjira.host.ui.navigator;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.List;
import org.aimsforjira.host.jira.filter.Filter;
import org.aimsforjira.host.jira.filter.Filters;
import org.aimsforjira.host.jira.search.QueryHelp;
import org.aimsforjira.host.ui.frame.Visit;
import org.aimsforjira.host.ui.navigator.NavigatorPage.ColumnChoice;
import org.aimsforjira.host.ui.navigator.NavigatorPage.FilterBar;
import org.aimsforjira.host.ui.navigator.NavigatorPage.Head;
import org.aimsforjira.host.ui.navigator.NavigatorPage.Row;
import org.aimsforjira.host.ui.navigator.NavigatorPage.SideGroup;
import org.aimsforjira.host.ui.navigator.NavigatorPage.SideLink;
import org.aimsforjira.host.ui.navigator.NavigatorPage.Tools;
import org.jspecify.annotations.Nullable;

/** Makes the page of the navigator. */
final class Navigator {
    private static final int ROWS = 50;
    private static final long DEEPEST = 10_000_000;

    private final Visit visit;
    private final ApplicationUser reader;
    private final SearchService searches;
    private final Columns columns;

    Navigator(Visit visit, ApplicationUser reader) {
        this.visit = visit;
        this.reader = reader;
        this.searches = visit.ui().service(SearchService.class);
        this.columns = new Columns(visit, reader);
    }

    /** What a search gave. */
    private record Found(@Nullable Query query, List<Issue> issues, long total, List<String> errors) {
        static Found wrong(java.util.Collection<String> errors) {
            return new Found(null, List.of(), 0, List.copyOf(errors));
        }
    }

    NavigatorPage page(String jql, @Nullable Filter saved, @Nullable SystemFilter system) {
        Long filterId =
                saved != null ? Long.valueOf(saved.id()) : system == null ? null : Long.valueOf(system.number());
        int start = (int) Math.max(0, Math.min(visit.number("startIndex").orElse(0), DEEPEST));
        Found found = search(jql, start);
        int end = start + found.issues().size();
        String list = Addresses.list(visit, jql, filterId);
        return new NavigatorPage(
                title(saved, system),
                jql,
                visit.url("/issues/"),
                found.errors(),
                heads(found.query(), filterId),
                rows(found.issues()),
                found.issues().isEmpty()
                        ? ""
                        : visit.words()
                                .get(
                                        "host.search.range",
                                        visit.words().number(start + 1),
                                        visit.words().number(end),
                                        visit.words().number(found.total())),
                start == 0 ? null : list + "&startIndex=" + Math.max(0, start - ROWS),
                end < found.total() ? list + "&startIndex=" + end : null,
                tools(jql, filterId),
                saved == null ? null : bar(saved, jql),
                side(saved, system, jql),
                choices());
    }

    private String title(@Nullable Filter saved, @Nullable SystemFilter system) {
        if (saved != null) {
            return saved.name();
        }
        return visit.text(system == null ? "host.search.title" : "host.filter.system." + system.word());
    }

    private Found search(String jql, int start) {
        SearchService.ParseResult parsed = searches.parseQuery(reader, jql);
        if (!parsed.isValid()) {
            return Found.wrong(parsed.getErrors().getErrorMessages());
        }
        var invalid = searches.validateQuery(reader, parsed.getQuery());
        if (invalid.hasAnyErrors()) {
            return Found.wrong(invalid.getErrorMessages());
        }
        try {
            SearchResults<Issue> found = searches.search(reader, parsed.getQuery(), new PagerFilter<>(start, ROWS));
            return new Found(parsed.getQuery(), found.getResults(), found.getTotal(), List.of());
        } catch (SearchException e) {
            return Found.wrong(List.of(visit.text("host.search.failed")));
        }
    }

    private List<Head> heads(@Nullable Query query, @Nullable Long filterId) {
        QueryHelp help = visit.ui().jira().queryHelp();
        Ordering ordering = query == null ? null : new Ordering(query, name -> help.fieldId(reader, name));
        return columns.chosen().stream()
                .map(column -> {
                    String name = column.sortName();
                    return ordering == null || name == null
                            ? new Head(column.id(), column.label(), null, "none")
                            : new Head(
                                    column.id(),
                                    column.label(),
                                    Addresses.list(visit, ordering.by(column, name), filterId),
                                    ordering.now(column));
                })
                .toList();
    }

    private List<Row> rows(List<Issue> issues) {
        Cells cells = new Cells(visit);
        return issues.stream()
                .map(issue -> new Row(
                        issue.getId(),
                        issue.getKey(),
                        columns.chosen().stream()
                                .map(column -> cells.of(issue, column.id()))
                                .toList()))
                .toList();
    }

    private Tools tools(String jql, @Nullable Long filterId) {
        String encoded = Addresses.encoded(jql);
        boolean bulk = visit.ui().jira().globalPermissions().holds(reader, GlobalPermissionKey.BULK_CHANGE);
        return new Tools(
                visit.url("/secure/SaveAsFilter!default.jspa?jql=" + encoded
                        + (filterId == null || filterId < 0 ? "" : "&from=" + filterId)),
                visit.url("/sr/jira.issueviews:searchrequest-csv-current-fields/temp/SearchRequest.csv?jqlQuery="
                        + encoded),
                bulk ? visit.url("/secure/views/bulkedit/BulkEdit1!default.jspa?jql=" + encoded) : null);
    }

    private FilterBar bar(Filter filter, String jql) {
        Filters filters = visit.ui().jira().filters();
        var owner = visit.ui().jira().users().byKeyEvenUnknown(filter.ownerKey());
        return new FilterBar(
                filter.id(),
                filter.description(),
                owner == null ? filter.ownerKey() : owner.getDisplayName(),
                filters.owns(reader, filter),
                !filter.jql().equals(jql),
                filters.favouriteIdsOf(reader).contains(filter.id()),
                visit.url("/secure/EditFilter!default.jspa?filterId=" + filter.id()));
    }

    private List<SideGroup> side(@Nullable Filter saved, @Nullable SystemFilter system, String jql) {
        List<SideLink> stock = new ArrayList<>();
        for (SystemFilter filter : SystemFilter.values()) {
            stock.add(new SideLink(
                    "filter_" + filter.word(),
                    visit.text("host.filter.system." + filter.word()),
                    Addresses.filter(visit, filter.number()),
                    filter == system
                            || (saved == null && system == null && filter.jql().equals(jql))));
        }
        List<SideLink> favourites = visit.ui().jira().filters().favouritesOf(reader).stream()
                .map(filter -> new SideLink(
                        "filter_" + filter.id(),
                        filter.name(),
                        Addresses.filter(visit, filter.id()),
                        saved != null && saved.id() == filter.id()))
                .toList();
        return List.of(
                new SideGroup(visit.text("host.filter.system"), stock, ""),
                new SideGroup(
                        visit.text("host.filter.favourites"), favourites, visit.text("host.filter.favourites.none")));
    }

    private List<ColumnChoice> choices() {
        List<String> chosen = columns.chosen().stream().map(Columns.Column::id).toList();
        return columns.all().stream()
                .map(column -> new ColumnChoice(column.id(), column.label(), chosen.contains(column.id())))
                .toList();
    }
}
