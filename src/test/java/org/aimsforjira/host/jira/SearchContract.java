package org.aimsforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import org.aimsforjira.host.jira.permission.PermissionSchemes;
import org.aimsforjira.host.jira.search.Searching;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Searches. Sources: Jira Software Data Center documentation, "Advanced searching - operators reference" (OR), "- keywords reference"
 * (KR), "- fields reference" (FR), "Search syntax for text fields" (ST); what none of them says is marked unconfirmed where it is
 * built.
 */
abstract class SearchContract extends JiraContract {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-02-10T12:00:00Z"), ZoneOffset.UTC);

    private SearchData data;
    private SearchService searches;
    private CustomField tier;
    private Option highOfShop;
    private long aims1;

    @BeforeAll
    void fill() {
        data = new SearchData(jira);
        searches = new Searching(
                        jira.db(),
                        jira.users(),
                        jira.constants(),
                        jira.fields(),
                        jira.projects(),
                        jira.permissions(),
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
    }

    private Query query(ApplicationUser user, String jql) {
        SearchService.ParseResult parsed = searches.parseQuery(user, jql);
        assertTrue(parsed.isValid(), () -> jql + ": " + parsed.getErrors());
        return parsed.getQuery();
    }

    private List<String> keys(SearchResults<Issue> results) {
        return results.getResults().stream().map(Issue::getKey).toList();
    }

    private List<String> ordered(String user, String jql) {
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

    private static Set<String> set(String keys) {
        Set<String> set = new TreeSet<>();
        for (String key : keys.strip().split(" +", -1)) {
            if (!key.isEmpty() && !key.equals("-")) {
                set.add(key);
            }
        }
        return set;
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            project = AIMS                                   § AIMS-1 AIMS-2 AIMS-3
            project = aims                                   § AIMS-1 AIMS-2 AIMS-3
            project = "Shop Platform"                        § SHOP-1 SHOP-2
            project in (SHOP, "customer care")               § SHOP-1 SHOP-2 CARE-1
            project != AIMS                                  § SHOP-1 SHOP-2 CARE-1
            project not in (AIMS, SHOP)                      § CARE-1
            type = Bug                                       § AIMS-2 SHOP-2
            issuetype in (bug)                               § AIMS-2 SHOP-2
            type != Bug                                      § AIMS-1 AIMS-3 SHOP-1 CARE-1
            status = "In Progress"                           § AIMS-2
            status = 3                                       § AIMS-2
            status = "3"                                     § AIMS-2
            statusCategory = Done                            § AIMS-3 CARE-1
            statusCategory = new                             § AIMS-1 SHOP-1 SHOP-2
            statusCategory = 4                               § AIMS-2
            statusCategory != Done                           § AIMS-1 AIMS-2 SHOP-1 SHOP-2
            statusCategory not in ("To Do", Done)            § AIMS-2
            priority = High                                  § AIMS-1 SHOP-1
            priority != High                                 § AIMS-2 AIMS-3
            priority > Medium                                § AIMS-1 SHOP-1
            priority <= Medium                               § AIMS-2 AIMS-3
            priority is empty                                § SHOP-2 CARE-1
            priority in (High, empty)                        § AIMS-1 SHOP-1 SHOP-2 CARE-1
            priority not in (High, empty)                    § AIMS-2 AIMS-3
            resolution = "Won't Do"                          § AIMS-3
            resolution = Unresolved                          § AIMS-1 AIMS-2 SHOP-1 SHOP-2 CARE-1
            resolution is not empty                          § AIMS-3
            key = AIMS-1                                     § AIMS-1
            key = aims-1                                     § AIMS-1
            issue in (AIMS-1, SHOP-1)                        § AIMS-1 SHOP-1
            key = OLD-7                                      § AIMS-1
            issuekey > AIMS-1                                § AIMS-2 AIMS-3
            issuekey >= AIMS-1 and issuekey < AIMS-3         § AIMS-1 AIMS-2
            parent = AIMS-1                                  § AIMS-3
            reporter = risklead                              § AIMS-1 AIMS-3
            reporter = RISKLEAD                              § AIMS-1 AIMS-3
            reporter = "Robin Risk"                          § AIMS-1 AIMS-3
            reporter = "risklead@example.com"                § AIMS-1 AIMS-3
            assignee != risklead                             § AIMS-3 SHOP-1 SHOP-2
            assignee is EMPTY                                § AIMS-2
            assignee = EMPTY                                 § AIMS-2
            assignee != EMPTY                                § AIMS-1 AIMS-3 SHOP-1 SHOP-2 CARE-1
            assignee = currentUser()                         § AIMS-1 CARE-1
            assignee in (risklead, auditor)                  § AIMS-1 AIMS-3 CARE-1
            labels = ai                                      § AIMS-1 SHOP-1
            labels = ranking                                 § AIMS-1
            labels != ranking                                § SHOP-1
            labels is empty                                  § AIMS-2 AIMS-3 SHOP-2 CARE-1
            labels not in (ranking, other)                   § SHOP-1
            labels in (other, empty)                         § AIMS-2 AIMS-3 SHOP-2 CARE-1
            """)
    // FR; OR "NOT EQUALS": != does not match a field that has no value, and NOT field = value means the same
    void findsByFieldsEveryJiraHas(String jql, String keys) {
        assertEquals(set(keys), new TreeSet<>(ordered("risklead", jql)), jql);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            summary ~ model                                  § AIMS-1 SHOP-1 CARE-1
            summary ~ MODEL                                  § AIMS-1 SHOP-1 CARE-1
            summary ~ "model shop"                           § AIMS-1
            summary ~ "shop model"                           § AIMS-1
            summary ~ "\\"model for\\""                      § AIMS-1
            summary ~ "\\"for model\\""                      § -
            summary ~ "mod*"                                 § AIMS-1 SHOP-1 CARE-1
            summary ~ mod                                    § -
            summary ~ "remodel*"                             § AIMS-2
            summary ~ "model -shop"                          § SHOP-1 CARE-1
            summary ~ "model NOT card"                       § AIMS-1 CARE-1
            summary ~ "forecast OR assistant"                § AIMS-2 AIMS-3
            summary ~ "+model +care"                         § CARE-1
            summary ~ "A.6.2.4"                              § AIMS-3
            summary ~ "100%"                                 § AIMS-3 SHOP-2
            summary ~ done_now                               § AIMS-3
            summary ~ doneXnow                               § -
            summary !~ model                                 § AIMS-2 AIMS-3 SHOP-2
            not summary ~ model                              § AIMS-2 AIMS-3 SHOP-2
            description ~ nothing                            § SHOP-1
            description is empty                             § AIMS-1 AIMS-2 AIMS-3 SHOP-2 CARE-1
            description !~ model                             § -
            comment ~ regulator                              § AIMS-3
            text ~ card                                      § AIMS-1 AIMS-3 SHOP-1
            text ~ "änderung"                                § AIMS-1
            text ~ "größere"                                 § AIMS-1
            text ~ "ext_1"                                   § AIMS-1
            Notes ~ "\\"model's card\\""                     § AIMS-1
            Notes ~ "example.com/x"                          § AIMS-1
            Notes !~ zebra                                   § AIMS-1
            Notes is not empty                               § AIMS-1
            "AI external id" ~ "ext*"                        § AIMS-1
            """)
    // ST: words in any order and case, phrases in quotes, * for any ending, NOT, - and OR; !~ and empty fields:
    // unconfirmed
    void findsWords(String jql, String keys) {
        assertEquals(set(keys), new TreeSet<>(ordered("risklead", jql.replace("\\\\", "\\"))), jql);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            created = 2026-01-02                             § AIMS-1
            created = "2026/01/02 10:00"                     § AIMS-1
            created = "2026-01-02 10:01"                     § -
            created != 2026-01-02                            § AIMS-2 AIMS-3 SHOP-1 SHOP-2 CARE-1
            created in (2026-01-02, 2026-02-09)              § AIMS-1 AIMS-3
            created > 2026-02-09                             § AIMS-3 SHOP-1
            created >= 2026-01-05 and created < 2026-02-10   § AIMS-2 AIMS-3
            created <= 2026-01-05                            § AIMS-1 AIMS-2 SHOP-2 CARE-1
            created > -1h                                    § SHOP-1
            created >= -1d                                   § AIMS-3 SHOP-1
            created > "-1w 2d"                               § AIMS-3 SHOP-1
            created < now()                                  § AIMS-1 AIMS-2 AIMS-3 SHOP-1 SHOP-2 CARE-1
            updated < -30d                                   § AIMS-1 AIMS-2 SHOP-2 CARE-1
            resolved = 2026-02-05                            § AIMS-3
            resolutiondate is empty                          § AIMS-1 AIMS-2 SHOP-1 SHOP-2 CARE-1
            due = 2026-02-01                                 § AIMS-1
            duedate != 2026-02-01                            § AIMS-3
            due <= 2026-02-10                                § AIMS-1 AIMS-3
            due < 2026-02-10                                 § AIMS-1
            due > 2026-02-01                                 § AIMS-3
            due < 0d                                         § AIMS-1
            due = 0d                                         § AIMS-3
            not due < 0d                                     § AIMS-3
            due is empty                                     § AIMS-2 SHOP-1 SHOP-2 CARE-1
            "AI next review" = 2026-03-01                    § AIMS-1
            "AI next review" <= "20d"                        § AIMS-1
            "AI next review" > "20d"                         § -
            Started = "2026-02-01 08:30"                     § AIMS-1
            Started > 2026-02-01                             § AIMS-1
            Started is empty                                 § AIMS-2 AIMS-3 SHOP-1 SHOP-2 CARE-1
            """)
    // FR "created", "due"; that = covers the whole day or minute written: unconfirmed
    void findsByDates(String jql, String keys) {
        assertEquals(set(keys), new TreeSet<>(ordered("risklead", jql)), jql);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            "Annex A controls" = "A.6.2.4 Verification"                                  § AIMS-1 SHOP-1
            "annex a controls" = "a.6.2.4 verification"                                  § AIMS-1 SHOP-1
            "Annex A controls" in ("A.6.2.5 Deployment", "A.2.2 Policy")                 § AIMS-1 AIMS-2
            "Annex A controls" != "A.6.2.5 Deployment"                                   § AIMS-2 SHOP-1
            not "Annex A controls" = "A.6.2.5 Deployment"                                § AIMS-2 SHOP-1
            "Annex A controls" not in ("A.6.2.5 Deployment", "A.2.2 Policy")             § SHOP-1
            "Annex A controls" is empty                                                  § AIMS-3 SHOP-2 CARE-1
            "Annex A controls" in ("A.2.2 Policy", empty)                                § AIMS-2 AIMS-3 SHOP-2 CARE-1
            "Annex A controls" = "A.6.2.4 Verification" and statusCategory = "To Do"     § AIMS-1 SHOP-1
            "AI tier" = High                                                             § AIMS-1 SHOP-1
            "AI tier" != High                                                            § AIMS-3
            "AI tier" is empty                                                           § AIMS-2 SHOP-2
            "AI tier" is not empty                                                       § AIMS-1 AIMS-3 SHOP-1
            Twin = One                                                                   § AIMS-1 SHOP-1
            "Gone options" = "After"                                                     § AIMS-1
            "Gone options" = Disabled                                                    § AIMS-2
            "AI owner" = developer                                                       § AIMS-1
            "AI owner" in ("Devin Developer")                                            § AIMS-1
            "AI owner" is not empty                                                      § AIMS-1
            Score = 3.5                                                                  § -
            Score = "3.5"                                                                § AIMS-1
            Score > 0                                                                    § AIMS-1 SHOP-1
            Score >= "3.5" and Score < 10                                                § AIMS-1
            Score <= -2                                                                  § AIMS-2
            Score != 10                                                                  § AIMS-1 AIMS-2
            Score not in (10, -2)                                                        § AIMS-1
            Card = "https://example.com/Card"                                            § AIMS-1
            """)
    // FR "custom field": = on a field with several values means contains; a renamed option is found by its new text, a
    // disabled one
    // still; equal texts in two contexts count both (unconfirmed); EMPTY only where the field exists (unconfirmed)
    void findsByCustomFields(String jql, String keys) {
        if (jql.equals("Score = 3.5")) {
            assertFalse(searches.parseQuery(user("risklead"), jql).isValid(), "the dot must be quoted");
            return;
        }
        assertEquals(set(keys), new TreeSet<>(ordered("risklead", jql)), jql);
    }

    // FR "custom field": cf[id]; options by id are what the multi-select searcher takes, too (unconfirmed)
    @Test
    void findsByNumbersOfFieldsAndOptions() {
        String byNumber = "cf[" + tier.getIdAsLong() + "]";
        assertEquals(List.of("SHOP-1"), ordered("risklead", byNumber + " = " + highOfShop.getOptionId()));
        assertEquals(List.of("SHOP-1"), ordered("risklead", byNumber + " in (\"" + highOfShop.getOptionId() + "\")"));
        assertEquals(List.of("AIMS-1"), ordered("risklead", "id = " + aims1));
        assertEquals(List.of("SHOP-2", "SHOP-1"), ordered("risklead", "project = " + data.project("SHOP")));
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            project = AIMS or project = SHOP and type = Bug          § AIMS-1 AIMS-2 AIMS-3 SHOP-2
            (project = AIMS or project = SHOP) and type = Bug        § AIMS-2 SHOP-2
            not (project = AIMS or type = Bug)                       § SHOP-1 CARE-1
            not (assignee = risklead and project = AIMS)             § AIMS-3 SHOP-1 SHOP-2 CARE-1
            not not project = CARE                                   § CARE-1
            not (priority > Medium or due < 2026-02-05)              § AIMS-3
            project = AIMS and not labels = ai                       § -
            ``                                                       § AIMS-1 AIMS-2 AIMS-3 SHOP-1 SHOP-2 CARE-1
            """)
    // KR "AND", "OR", "NOT"; FR: NOT field = value is field != value, so that empty fields are left out within NOT ( ),
    // too
    void connectsClauses(String jql, String keys) {
        assertEquals(set(keys), new TreeSet<>(ordered("risklead", jql == null ? "" : jql)), jql);
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            project in (AIMS, SHOP, CARE)                            § SHOP-2 SHOP-1 CARE-1 AIMS-3 AIMS-2 AIMS-1
            order by key                                             § AIMS-1 AIMS-2 AIMS-3 CARE-1 SHOP-1 SHOP-2
            order by key desc                                        § SHOP-2 SHOP-1 CARE-1 AIMS-3 AIMS-2 AIMS-1
            order by project, key                                    § AIMS-1 AIMS-2 AIMS-3 CARE-1 SHOP-1 SHOP-2
            order by created                                         § SHOP-2 CARE-1 AIMS-1 AIMS-2 AIMS-3 SHOP-1
            order by created desc                                    § SHOP-1 AIMS-3 AIMS-2 AIMS-1 SHOP-2 CARE-1
            order by due                                             § AIMS-1 AIMS-3 SHOP-2 SHOP-1 CARE-1 AIMS-2
            order by due desc                                        § AIMS-3 AIMS-1 SHOP-2 SHOP-1 CARE-1 AIMS-2
            order by priority desc, key asc                          § AIMS-1 SHOP-1 AIMS-2 AIMS-3 CARE-1 SHOP-2
            order by priority, key                                   § AIMS-3 AIMS-2 AIMS-1 SHOP-1 CARE-1 SHOP-2
            order by status, key                                     § AIMS-1 SHOP-1 SHOP-2 AIMS-2 AIMS-3 CARE-1
            order by statusCategory desc, key                        § AIMS-3 CARE-1 AIMS-2 AIMS-1 SHOP-1 SHOP-2
            order by type, key                                       § AIMS-1 AIMS-3 CARE-1 SHOP-1 AIMS-2 SHOP-2
            order by resolution, key                                 § AIMS-3 AIMS-1 AIMS-2 CARE-1 SHOP-1 SHOP-2
            order by assignee, key                                   § AIMS-3 SHOP-1 SHOP-2 AIMS-1 CARE-1 AIMS-2
            order by reporter desc, assignee, key                    § AIMS-3 AIMS-1 SHOP-1 CARE-1 AIMS-2 SHOP-2
            order by summary                                         § SHOP-2 CARE-1 AIMS-3 SHOP-1 AIMS-1 AIMS-2
            order by labels, key                                     § AIMS-1 SHOP-1 AIMS-2 AIMS-3 CARE-1 SHOP-2
            order by description, key                                § SHOP-1 AIMS-1 AIMS-2 AIMS-3 CARE-1 SHOP-2
            order by "Annex A controls", key                         § AIMS-1 SHOP-1 AIMS-2 AIMS-3 CARE-1 SHOP-2
            order by "Annex A controls" desc, key                    § AIMS-2 AIMS-1 SHOP-1 AIMS-3 CARE-1 SHOP-2
            order by Score desc, key                                 § SHOP-1 AIMS-1 AIMS-2 AIMS-3 CARE-1 SHOP-2
            order by "AI owner", "AI next review", Notes, Twin, key  § AIMS-1 SHOP-1 AIMS-2 AIMS-3 CARE-1 SHOP-2
            """)
    // KR "ORDER BY": the field's own order; constants and options by their place; empty values and ties: unconfirmed
    void ordersResults(String jql, String keys) {
        assertEquals(List.of(keys.split(" ", -1)), ordered("risklead", jql), jql);
    }

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
            summary ~ "mo*el"                       § end of a word only
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

    // one for the total, one for the ids, one for the issues, and one for all their values once a value is asked for
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
            assertEquals(jql.startsWith("key") ? 4 : 3, atOnce, jql);
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
