package org.aimsforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aimsforjira.host.jira.field.StockType;
import org.aimsforjira.host.jira.search.IssueFunctions;
import org.aimsforjira.host.jira.search.JqlFunctions;
import org.aimsforjira.host.jira.search.Searching;
import org.junit.jupiter.api.BeforeAll;

/** Six issues in three projects, and short ways to search for them. */
abstract class SearchContract extends JiraContract {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-02-10T12:00:00Z"), ZoneOffset.UTC);

    protected SearchData data;
    protected SearchService searches;
    protected JqlFunctions functions;
    protected CustomField tier;
    protected Option highOfShop;
    protected long aims1;

    @BeforeAll
    void fill() {
        data = new SearchData(jira);
        functions = Searching.functions(jira.users(), jira.groups(), jira.constants(), NOW);
        IssueFunctions.register(
                functions,
                jira.db(),
                jira.users(),
                jira.projects(),
                jira.permissions(),
                jira.issues().finder(),
                jira.linking());
        searches = new Searching(
                        jira.db(),
                        jira.index(),
                        jira.users(),
                        jira.constants(),
                        jira.fields(),
                        jira.projects(),
                        jira.permissions(),
                        jira.filters(),
                        functions,
                        NOW)
                .service(jira.issues().finder()::byIds);
        for (String name : List.of("admin", "risklead", "developer", "auditor", "outsider")) {
            jira.users().setZone(user(name), ZoneId.of("UTC"));
        }
        fillIssues();
    }

    private void fillIssues() {
        CustomField controls = data.field("Annex A controls", StockType.MULTI_SELECT);
        Option a624 = data.option(controls, 0, "A.6.2.4 Verification");
        Option a625 = data.option(controls, 0, "A.6.2.5 Deployment");
        Option a22 = data.option(controls, 0, "A.2.2 Policy");
        tier = data.field("AI tier", StockType.SELECT, "AIMS");
        data.context(tier, "SHOP");
        Option low = data.option(tier, 0, "Low");
        Option high = data.option(tier, 0, "High");
        highOfShop = data.option(tier, 1, "high");
        CustomField score = data.field("Score", StockType.NUMBER);
        CustomField review = data.field("AI next review", StockType.DATE);
        CustomField started = data.field("Started", StockType.DATE_TIME);
        CustomField owner = data.field("AI owner", StockType.USER);
        CustomField notes = data.field("Notes", StockType.TEXT_AREA);
        CustomField externalId = data.field("AI external id", StockType.TEXT);
        CustomField card = data.field("Card", StockType.URL);
        CustomField twin = data.field("Twin", StockType.SELECT, "AIMS");
        CustomField otherTwin = data.field("twin", StockType.SELECT, "SHOP");
        Option one = data.option(twin, 0, "One");
        Option otherOne = data.option(otherTwin, 0, "One");
        data.option(twin, 0, "Only here");
        CustomField gone = data.field("Gone options", StockType.SELECT);
        Option renamed = data.option(gone, 0, "Before");
        Option disabled = data.option(gone, 0, "Disabled");

        SearchData.Row first = data.issue("AIMS-1", "Recommendation model for the shop")
                .priority("2")
                .people("risklead", "risklead")
                .created("2026-01-02T10:00:00Z")
                .due("2026-02-01")
                .label("ai")
                .label("Ranking")
                .options(controls, a624, a625)
                .options(tier, high)
                .options(twin, one)
                .options(gone, renamed)
                .number(score, 3.5)
                .date(review, SearchData.day("2026-03-01"))
                .date(started, SearchData.time("2026-02-01T08:30:20Z"))
                .user(owner, "developer")
                .longText(notes, "Größere ÄNDERUNG: the model's card (v2), see https://example.com/x")
                .text(externalId, "ext_1")
                .text(card, "https://example.com/Card")
                .formerKey("OLD-7");
        aims1 = first.id();
        data.issue("AIMS-2", "Remodel the forecast")
                .type("Bug")
                .status("In Progress")
                .priority("3")
                .people("auditor", null)
                .created("2026-01-05T00:00:00Z")
                .options(controls, a22)
                .options(gone, disabled)
                .number(score, -2);
        data.issue("AIMS-3", "Chat assistant, A.6.2.4: 100% done_now!")
                .status("Done")
                .priority("5")
                .people("risklead", "auditor")
                .created("2026-02-09T23:59:59Z")
                .resolved("Won't Do", "2026-02-05T09:00:00Z")
                .due("2026-02-10")
                .options(tier, low)
                .parent(first)
                .comment("The regulator asked for a model card.");
        data.issue("SHOP-1", "Model card")
                .priority("2")
                .people("outsider", "developer")
                .created("2026-02-10T11:30:00Z")
                .description("Describes the model.\nNothing else")
                .label("AI")
                .options(controls, a624)
                .options(tier, highOfShop)
                .options(otherTwin, otherOne)
                .number(score, 10);
        data.issue("SHOP-2", "100 percent").type("Bug").people(null, "outsider");
        data.issue("CARE-1", "Care model").people("developer", "risklead").status("Done");

        OptionsManager options = service(OptionsManager.class);
        options.setValue(renamed, "After");
        options.disableOption(disabled);
        jira.index().rebuildNow();
    }

    protected Query query(ApplicationUser user, String jql) {
        SearchService.ParseResult parsed = searches.parseQuery(user, jql);
        assertTrue(parsed.isValid(), () -> jql + ": " + parsed.getErrors());
        return parsed.getQuery();
    }

    protected static List<String> keys(SearchResults<Issue> results) {
        return results.getResults().stream().map(Issue::getKey).toList();
    }

    protected List<String> ordered(String user, String jql) {
        ApplicationUser searcher = user(user);
        Query query = query(searcher, jql);
        MessageSet messages = searches.validateQuery(searcher, query);
        assertFalse(messages.hasAnyErrors(), () -> jql + ": " + messages);
        try {
            SearchResults<Issue> results = searches.search(searcher, query, new PagerFilter<>(0, 100));
            assertEquals(results.getTotal(), results.getResults().size());
            assertEquals(results.getTotal(), searches.searchCount(searcher, query));
            return keys(results);
        } catch (SearchException e) {
            throw new AssertionError(jql, e);
        }
    }

    protected static Set<String> set(String keys) {
        Set<String> set = new TreeSet<>();
        for (String key : keys.strip().split(" +", -1)) {
            if (!key.isEmpty() && !key.equals("-")) {
                set.add(key);
            }
        }
        return set;
    }
}
