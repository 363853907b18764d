package org.aimsforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import org.aimsforjira.host.jira.field.StockType;
import org.aimsforjira.host.jira.permission.PermissionSchemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What queries are refused, who finds what, and what the service promises. Sources: Jira Software Data Center documentation, "Advanced searching - operators reference" (OR) and "- fields
 * reference" (FR); what none of them says is marked unconfirmed.
 */
abstract class SearchRulesContract extends SearchContract {
    @ParameterizedTest(name = "{0} is refused")
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            project = NOPE                          § no 'NOPE' for the field 'project'
            project in (AIMS, NOPE)                 § no 'NOPE'
            type = Nope                             § no 'Nope'
            status = 99                             § no '99'
            statusCategory = Waiting                § no 'Waiting'
            priority > Nope                         § no 'Nope'
            reporter = nobody                       § no 'nobody'
            key = AIMS-99                           § no issue 'AIMS-99'
            key > AIMS-99                           § no issue 'AIMS-99'
            id = 1                                  § no issue '1'
            "Annex A controls" = "A.9.9"            § no 'A.9.9' for the field 'Annex A controls'
            "Gone options" = "Before"               § no 'Before'
            "AI tier" = 1                           § no '1'
            Twin = "Only here"                      § no 'Only here'
            Nope = 1                                § field 'Nope' does not exist
            cf[1] = 1                               § field 'cf[1]' does not exist
            summary = model                         § operator '=' does not fit the field 'summary'
            summary in (a)                          § operator 'in' does not fit
            project ~ AIMS                          § operator '~' does not fit
            project > AIMS                          § operator '>' does not fit
            text is empty                           § operator 'is' does not fit
            statusCategory is empty                 § operator 'is' does not fit
            statusCategory = empty                  § EMPTY does not fit
            summary ~ empty                         § EMPTY does not fit
            due < empty                             § EMPTY does not fit
            assignee is risklead                    § must be followed by EMPTY
            project in AIMS                         § needs a list
            project in empty                        § needs a list
            project = (AIMS)                        § needs a single value
            assignee in currentUser()               § needs a list
            assignee = currentUser(x)               § takes 0 arguments
            "Annex A controls" in aimsControls(A)   § no function 'aimsControls'
            created > yesterday                     § no date
            created > 2026-02-30                    § no date
            Score > many                            § no number
            Score = NaN                             § no number
            summary ~ ""                            § no word
            summary ~ "-model"                      § no word
            summary ~ "*model"                      § may not begin
            summary ~ "?odel"                       § may not begin
            summary ~ "\\"model"                    § no partner
            order by Nope                           § cannot be sorted by 'Nope'
            order by text                           § cannot be sorted by 'text'
            """)
    // OR: which operators take lists and EMPTY; FR: operators of a field; a value that does not exist is an error, as
    // Jira's REST
    // resource "search" answers (for example soundcloud/project-dev-kpis issue 22)
    void refusesWhatDoesNotFit(String jql, String message) {
        ApplicationUser searcher = user("risklead");
        MessageSet messages = searches.validateQuery(searcher, query(searcher, jql.replace("\\\\", "\\")));
        assertEquals(1, messages.getErrorMessages().size(), messages::toString);
        assertTrue(messages.getErrorMessages().iterator().next().contains(message), messages::toString);
    }

    // unconfirmed: a search does not validate; what cannot be resolved finds nothing, the rest of a list still counts
    @Test
    void searchesWithoutValidating() throws SearchException {
        ApplicationUser searcher = user("risklead");
        assertEquals(0, searches.searchCount(searcher, query(searcher, "project = NOPE")));
        assertEquals(0, searches.searchCount(searcher, query(searcher, "not project = NOPE")));
        assertEquals(3, searches.searchCount(searcher, query(searcher, "project in (AIMS, NOPE)")));
        assertEquals(1, searches.searchCount(searcher, query(searcher, "Nope = 1 or key = CARE-1")));
    }

    @Test
    void messagesAreInTheLanguageOfTheSearcher() {
        ApplicationUser searcher = user("auditor");
        jira.users().setLocale(searcher, java.util.Locale.GERMAN);
        try {
            assertTrue(searches.validateQuery(searcher, query(searcher, "Nope = 1"))
                    .toString()
                    .contains("Das Feld „Nope“ gibt es nicht"));
            SearchService.ParseResult parsed = searches.parseQuery(searcher, "a = ");
            assertNull(parsed.getQuery());
            assertTrue(parsed.getErrors().toString().contains("(Zeile 1, Zeichen 5)"), parsed.getErrors()::toString);
        } finally {
            jira.users().setLocale(searcher, java.util.Locale.ENGLISH);
        }
    }

    // Jira's documentation, "Managing project permissions", Browse Projects: without it neither project nor issues are
    // found
    @Test
    void findsOnlyWhatTheSearcherMayBrowse() throws SearchException {
        assertEquals(List.of("SHOP-2", "SHOP-1"), ordered("outsider", ""));
        assertEquals(List.of("SHOP-2", "SHOP-1", "CARE-1"), ordered("developer", ""));
        assertEquals(List.of("SHOP-1"), ordered("outsider", "\"AI tier\" = High"));
        Query everything = query(user("outsider"), "");
        assertEquals(6, searches.searchCountOverrideSecurity(user("outsider"), everything));
        assertEquals(6, searches.searchCountOverrideSecurity(null, everything));
        assertEquals(
                6,
                searches.searchOverrideSecurity(user("outsider"), everything, new PagerFilter<>(0, 100))
                        .getTotal());
        assertEquals(0, searches.searchCount(null, everything));
        for (String hidden : List.of("project = AIMS", "key = AIMS-1", "key = OLD-7", "id = " + aims1)) {
            assertTrue(
                    searches.validateQuery(user("outsider"), query(user("outsider"), hidden))
                            .hasAnyErrors(),
                    hidden);
        }
        CustomField secret = data.field("Secret of AIMS", StockType.TEXT, "AIMS");
        String bySecret = "\"" + secret.getName() + "\" ~ x";
        assertFalse(searches.validateQuery(user("risklead"), query(user("risklead"), bySecret))
                .hasAnyErrors());
        assertTrue(searches.validateQuery(user("outsider"), query(user("outsider"), bySecret))
                .hasAnyErrors());
    }

    // Atlassian's knowledge base on "Browse Projects" granted to "Reporter": only the issues of that person are found
    @Test
    void findsOwnIssuesWhereOnlyReporterOrAssigneeMayBrowse() {
        PermissionSchemes schemes = jira.permissionSchemes();
        long own = schemes.create(
                        "Own issues",
                        "",
                        List.of(
                                new PermissionSchemes.Wanted("BROWSE_PROJECTS", "reporter", null),
                                new PermissionSchemes.Wanted("BROWSE_PROJECTS", "assignee", null)))
                .id();
        long before = jira.projects().byKey("AIMS").orElseThrow().row().permissionScheme();
        jira.projects().setPermissionScheme(data.project("AIMS"), own);
        try {
            assertEquals(List.of("AIMS-3", "AIMS-2"), ordered("auditor", "project = AIMS"));
            assertEquals(List.of("AIMS-3", "AIMS-1"), ordered("risklead", "project = AIMS"));
            assertEquals(List.of(), ordered("outsider", "project = AIMS"));
        } finally {
            jira.projects().setPermissionScheme(data.project("AIMS"), before);
        }
    }

    // Jira Data Center's documentation, "Archiving a project": its issues are not found
    @Test
    void issuesOfArchivedProjectsAreNotFound() throws SearchException {
        archive(true);
        try {
            assertEquals(List.of("SHOP-2", "SHOP-1", "AIMS-3", "AIMS-2", "AIMS-1"), ordered("risklead", ""));
            assertEquals(5, searches.searchCountOverrideSecurity(user("admin"), query(user("admin"), "")));
        } finally {
            archive(false);
        }
    }

    private void archive(boolean archived) {
        jira.db().update("UPDATE project SET archived = ? WHERE pkey = 'CARE'", archived);
        jira.projects().setFieldLayout(data.project("CARE"), 1);
    }

    @Test
    void pagesAreCutFromTheWholeOrder() throws SearchException {
        ApplicationUser searcher = user("risklead");
        Query all = query(searcher, "order by key");
        SearchResults<Issue> page = searches.search(searcher, all, new PagerFilter<>(2, 3));
        assertEquals(List.of("AIMS-3", "CARE-1", "SHOP-1"), keys(page));
        assertEquals(6, page.getTotal());
        assertEquals(2, page.getStart());
        assertEquals(List.of("SHOP-2"), keys(searches.search(searcher, all, new PagerFilter<>(5, 3))));
        assertEquals(List.of(), keys(searches.search(searcher, all, new PagerFilter<>(6, 3))));
        assertEquals(List.of(), keys(searches.search(searcher, all, new PagerFilter<>(0, 0))));
        assertEquals(
                6,
                searches.search(searcher, all, new PagerFilter<>(0, Integer.MAX_VALUE))
                        .getResults()
                        .size());
    }

    // the index answers; one statement for the issues, one for all their values once a value is asked for, one for a
    // key
    @Test
    void theNumberOfStatementsDoesNotGrowWithTheResults() throws SearchException {
        ApplicationUser searcher = user("risklead");
        CustomField field = (CustomField) jira.fields().field(tier.getIdAsLong());
        for (String jql : List.of("key = AIMS-1 order by due", "", "text ~ model and \"AI tier\" in (High, empty)")) {
            Query query = query(searcher, jql);
            searches.search(searcher, query, new PagerFilter<>(0, 1));
            long before = jira.db().statementCount();
            SearchResults<Issue> found = searches.search(searcher, query, new PagerFilter<>(0, 100));
            long atOnce = jira.db().statementCount() - before;
            found.getResults().forEach(issue -> issue.getCustomFieldValue(field));
            assertEquals(jql.startsWith("key") || jql.contains("empty") ? 2 : 1, atOnce, jql);
            assertEquals(atOnce + 1, jira.db().statementCount() - before, jql);
        }
    }

    @Test
    void pluginsGetTheService() throws SearchException {
        SearchService published = service(SearchService.class);
        Query query = published.parseQuery(user("outsider"), "order by key").getQuery();
        SearchResults<Issue> found = published.search(user("outsider"), query, new PagerFilter<>(0, 1));
        assertEquals(List.of("SHOP-1"), keys(found));
        assertEquals("Model card", found.getResults().get(0).getSummary());
        assertEquals(2, found.getTotal());
    }

    @Test
    void nothingInAQueryReachesTheStatementAsText() {
        for (String nasty :
                List.of("x' OR '1'='1", "%", "_", "!", "x\\'; DROP TABLE jiraissue; --", "a\nb", "ß", "\uD83D\uDE00")) {
            assertEquals(List.of(), ordered("risklead", "summary ~ \"zebra " + nasty.replace("\\", "\\\\") + "\""));
            assertEquals(List.of(), ordered("risklead", "labels = \"" + nasty.replace("\\", "\\\\") + "\""));
        }
    }

    @Test
    void queriesAreWrittenAsTypedOrMadeAnew() {
        Query typed = query(user("risklead"), "project=AIMS   and type in (Bug)");
        assertEquals("project=AIMS   and type in (Bug)", searches.getJqlString(typed));
        assertEquals("project = AIMS AND type IN (Bug)", searches.getGeneratedJqlString(typed));
        assertEquals("&jql=project%3DAIMS+++and+type+in+%28Bug%29", searches.getQueryString(user("risklead"), typed));
    }

    // Javadoc of SearchService.sanitiseSearchQuery: hides what the user may not see
    @Test
    void sanitisingPutsIdsForHiddenProjects() {
        Query query = query(user("risklead"), "project in (AIMS, SHOP) and project != \"AI Management\" order by key");
        long aims = data.project("AIMS");
        assertEquals(
                "project IN (" + aims + ", SHOP) AND project != " + aims + " ORDER BY key",
                searches.getJqlString(searches.sanitiseSearchQuery(user("outsider"), query)));
        assertEquals(query, searches.sanitiseSearchQuery(user("risklead"), query));
    }
}
