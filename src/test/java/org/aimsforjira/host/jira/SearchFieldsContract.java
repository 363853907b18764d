package org.aimsforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What queries find, and in which order. Sources: Jira Software Data Center documentation, "Advanced searching - operators reference" (OR), "- keywords reference"
 * (KR), "- fields reference" (FR), "Search syntax for text fields" (ST); what none of them says is marked unconfirmed where it is
 * built.
 */
abstract class SearchFieldsContract extends SearchContract {
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
            summary ~ "\\"model for\\""                      § AIMS-1 SHOP-1 CARE-1
            summary ~ "\\"recommendation model for the shop\\"" § AIMS-1
            summary ~ "\\"model recommendation\\""           § -
            summary ~ "\\"recommendation shop\\"~1"          § AIMS-1
            summary ~ "\\"recommendation shop\\"~0"          § -
            summary ~ "the model"                            § AIMS-1 SHOP-1 CARE-1
            summary ~ the                                    § -
            summary ~ models                                 § AIMS-1 SHOP-1 CARE-1
            summary ~ "mo*el"                                § AIMS-1 SHOP-1 CARE-1
            summary ~ "m?del"                                § AIMS-1 SHOP-1 CARE-1
            summary ~ "m?del*"                               § AIMS-1 SHOP-1 CARE-1
            summary ~ "modek~"                               § AIMS-1 SHOP-1 CARE-1
            summary ~ "zodiak~"                              § -
            summary ~ "model^4"                              § AIMS-1 SHOP-1 CARE-1
            summary ~ "100 %"                                § AIMS-3 SHOP-2
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
    // ST: words in any order and case, English endings and the listed words do not count, phrases in quotes, "…"~n, *
    // and
    // ? but not first, word~, NOT, - and OR; !~ and empty fields: unconfirmed
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
}
