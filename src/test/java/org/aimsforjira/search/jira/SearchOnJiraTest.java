package org.aimsforjira.search.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.operand.FunctionOperand;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.evidence.domain.EvidenceFinding;
import org.aimsforjira.host.db.DatabaseKind;
import org.aimsforjira.search.app.HiddenArguments;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.soa.domain.ControlWork;
import org.aimsforjira.soa.domain.Decision;
import org.aimsforjira.soa.domain.Work;
import org.aimsforjira.treatment.domain.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The functions in queries of the services that stand in for Jira's, on both databases, as several people. */
class SearchOnJiraTest {

    @Nested
    class OnHsqldb extends OnADatabase {
        OnHsqldb() {
            super(DatabaseKind.HSQLDB);
        }
    }

    @Nested
    class OnPostgresql extends OnADatabase {
        OnPostgresql() {
            super(DatabaseKind.POSTGRES);
        }
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class OnADatabase {
        private final DatabaseKind kind;
        private SearchWorld world;

        OnADatabase(DatabaseKind kind) {
            this.kind = kind;
        }

        @BeforeAll
        void open() {
            world = new SearchWorld(kind);
            world.story();
        }

        @AfterAll
        void close() {
            world.close();
        }

        /** Keys of issues, or what is wrong with the query. */
        private String search(String user, String jql) {
            ApplicationUser person = user.equals("nobody") ? null : world.user(user);
            SearchService service = world.of(SearchService.class);
            SearchService.ParseResult parsed = service.parseQuery(person, jql);
            assertTrue(
                    parsed.isValid(),
                    () -> parsed.getErrors().getErrorMessages().toString());
            MessageSet messages = service.validateQuery(person, parsed.getQuery());
            return messages.hasAnyErrors()
                    ? String.join(" ", messages.getErrorMessages())
                    : keys(person, parsed.getQuery());
        }

        private String keys(@Nullable ApplicationUser person, Query query) {
            try {
                Set<String> keys = new TreeSet<>();
                for (Issue issue : world.of(SearchService.class)
                        .search(person, query, new PagerFilter<>(0, 100))
                        .getResults()) {
                    keys.add(issue.getKey());
                }
                return String.join(" ", keys);
            } catch (SearchException e) {
                throw new IllegalStateException(e);
            }
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
                developer | "AI evidence for" in aimsControls("A.6.2.*")                  | SHOP-1 SHOP-2
                developer | "ai evidence for" in aimsControls("a.6.2.4")                  | SHOP-1
                developer | "AI evidence for" not in aimsControls("A.6.2.*")              | SHOP-3
                developer | "AI evidence for" in aimsControls("A.2", "A.6.2.8")           | SHOP-2 SHOP-3
                developer | "AI evidence for" in aimsControls("B.1")                      | SHOP-2
                outsider  | "AI evidence for" in aimsControls("*")                        | SHOP-1 SHOP-2 SHOP-3
                risklead  | "Annex A controls" in aimsControls("A.6")                     | AIMS-2 SHOP-1
                developer | "Annex A controls" in aimsControls("A.6")                     | SHOP-1
                risklead  | "AI evidence for" in aimsIncluded("AIMS")                     | SHOP-1 SHOP-3
                risklead  | "AI evidence for" in aimsIncluded("aims")                     | SHOP-1 SHOP-3
                risklead  | "AI evidence for" in aimsUndecided("AIMS")                    | SHOP-2
                risklead  | "AI evidence for" in aimsControlsWithoutEvidence("AIMS")      | SHOP-3
                risklead  | issue in aimsTreats("AIMS-2")                                 | SHOP-1 SHOP-2
                risklead  | issue not in aimsTreats("AIMS-2") AND project = SHOP          | SHOP-3 SHOP-4
                risklead  | key in aimsTreatedBy("SHOP-1")                                | AIMS-2 AIMS-3
                risklead  | issue in aimsTreatedBy("shop-3")                              | ''
                developer | issue in aimsTreatedBy("SHOP-1")                              | ''
                risklead  | issue in aimsRisksOf("AIMS-1")                                | AIMS-2
                risklead  | issue in aimsRisksWithTreatments("project = SHOP", "AIMS")    | AIMS-2
                risklead  | issue in aimsRisksWithTreatments("key = SHOP-1")              | AIMS-2
                risklead  | issue in aimsRisksWithTreatments("key = AIMS-3", "AIMS")      | ''
                risklead  | issue in aimsRisksWithTreatments("", "AIMS")                  | AIMS-2
                risklead  | issue in aimsImplements("A.6.2.4", "AIMS")                    | SHOP-1 SHOP-2
                risklead  | issue in aimsImplements("A.10.4", "AIMS")                     | ''
                """)
        void aQueryFinds(String user, String jql, String keys) {
            assertEquals(keys, search(user, jql));
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
                developer | "AI evidence for" in aimsControls("A.6.2.9")    | There is no control “A.6.2.9”. The nearest one is A.6.2.8.
                developer | "AI evidence for" in aimsControls("A.6*")       | “A.6*” names no controls. Write a control such as "A.6.2.4", an area such as "A.6", or a star in place of the last parts: "A.6.2.*".
                developer | "AI evidence for" in aimsControls()             | aimsControls needs one or more controls or patterns, for example aimsControls("A.6.2.4", "A.7").
                developer | Colour in aimsControls("A.6")                   | The field “Colour” has no controls. Use this function on “Annex A controls” or “AI evidence for”, for example: "AI evidence for" in aimsControls("A.6.2.*").
                risklead  | "AI evidence for" in aimsIncluded("AIMS", "X")  | aimsIncluded takes the project key of one AIMS, or nothing: aimsIncluded("AIMS").
                risklead  | "AI evidence for" in aimsIncluded("NONE")       | There is no AIMS with the project key “NONE”, or you may not view it.
                risklead  | "AI evidence for" in aimsIncluded("SHOP")       | There is no AIMS with the project key “SHOP”, or you may not view it.
                developer | "AI evidence for" in aimsIncluded("AIMS")       | There is no AIMS with the project key “AIMS”, or you may not view it.
                nobody    | issue in aimsTreats("AIMS-2")                   | There is no AI risk “AIMS-2”, or you may not see it.
                developer | "AI evidence for" in aimsIncluded()             | There is no AIMS that you may view.
                auditor   | "AI evidence for" in aimsUndecided()            | You may view several AIMS: AIMS, CARE. Name one by its project key, for example "AIMS".
                risklead  | issue in aimsTreats("AIMS-99")                  | There is no AI risk “AIMS-99”, or you may not see it.
                developer | issue in aimsTreats("AIMS-2")                   | There is no AI risk “AIMS-2”, or you may not see it.
                risklead  | issue in aimsTreats("AIMS-1")                   | There is no AI risk “AIMS-1”, or you may not see it.
                risklead  | issue in aimsTreats("SHOP-1")                   | There is no AI risk “SHOP-1”, or you may not see it.
                risklead  | issue in aimsTreats("rubbish")                  | There is no AI risk “rubbish”, or you may not see it.
                outsider  | issue in aimsTreatedBy("CARE-1")                | There is no issue “CARE-1”, or you may not see it.
                outsider  | issue in aimsTreatedBy("CARE-9")                | There is no issue “CARE-9”, or you may not see it.
                risklead  | issue in aimsRisksOf("AIMS-2")                  | There is no AI system “AIMS-2”, or you may not see it.
                risklead  | issue in aimsImplements("A.6.2.99", "AIMS")     | There is no control “A.6.2.99”. The nearest one is A.6.2.8.
                developer | issue in aimsImplements("A.6.2.4", "AIMS")      | There is no AIMS with the project key “AIMS”, or you may not view it.
                developer | issue in aimsRisksWithTreatments("due < now()", "AIMS") | There is no AIMS with the project key “AIMS”, or you may not view it.
                risklead  | issue in aimsRisksWithTreatments()              | aimsRisksWithTreatments needs a query and takes the project key of one AIMS: aimsRisksWithTreatments("due < now() AND statusCategory != Done", "AIMS").
                risklead  | issue in aimsTreats("AIMS-2", "AIMS-3")         | aimsTreats needs the key of one AI risk: aimsTreats("AIMS-7").
                """)
        void aMistakeIsSaidInOneSentence(String user, String jql, String sentence) {
            assertEquals(sentence, search(user, jql));
        }

        @Test
        void theOnlyAimsThatOneMayViewNeedNotBeNamed() {
            assertEquals("SHOP-1 SHOP-3", search("risklead", "\"AI evidence for\" in aimsIncluded()"));
        }

        @Test
        void aFieldCanBeNamedByItsNumber() {
            long field = world.pieces.field(FieldRole.AI_EVIDENCE_FOR).orElseThrow();

            assertEquals("SHOP-1", search("developer", "cf[" + field + "] in aimsControls(\"A.6.2.4\")"));
        }

        @Test
        void evidenceGoesStaleWithTime() {
            ControlId control = new ControlId("A.6.2.4");
            world.works.save(
                    world.aims.id(),
                    new ControlWork(
                            control,
                            1,
                            Work.of(List.of(Progress.DONE)),
                            new EvidenceFinding(
                                    1,
                                    1,
                                    Optional.of(LocalDate.of(2020, 1, 1)),
                                    false,
                                    Optional.of(LocalDate.of(2020, 1, 1))),
                            world.clock.now()));
            try {
                assertEquals(
                        "SHOP-1 SHOP-3",
                        search("risklead", "\"AI evidence for\" in aimsControlsWithoutEvidence(\"AIMS\")"));
            } finally {
                world.fresh(control);
            }
        }

        @Test
        void withoutTheLinkTypeTheRemedyIsNamed() {
            long type = world.pieces.linkType(LinkTypeRole.TREATMENT).orElseThrow();
            world.pieces.without(LinkTypeRole.TREATMENT);
            try {
                assertEquals(
                        "The link type “AI treatment” is not set up. A Jira administrator can repair it on the page AIMS health.",
                        search("risklead", "issue in aimsTreats(\"AIMS-2\")"));
            } finally {
                world.pieces.with(LinkTypeRole.TREATMENT, type);
            }
        }

        @Test
        void jiraItselfFindsEverything() throws SearchException {
            SearchService service = world.of(SearchService.class);
            Query query = service.parseQuery(
                            null, "issue in aimsTreats(\"AIMS-2\") OR issue in aimsImplements(\"A.2.2\", \"AIMS\")")
                    .getQuery();

            assertEquals(0, service.searchCount(null, query));
            assertEquals(4, service.searchCountOverrideSecurity(null, query));
        }

        @Test
        void aSavedQueryThatIsNoLongerRightFindsNothing() {
            ApplicationUser developer = world.user("developer");
            Query query = world.of(SearchService.class)
                    .parseQuery(developer, "issue in aimsTreats(\"AIMS-2\")")
                    .getQuery();

            assertEquals("", keys(developer, query));
        }

        @Test
        void anotherReaderSeesIdsInPlaceOfHiddenKeys() {
            SearchService service = world.of(SearchService.class);
            String jql = "issue in aimsTreats(AIMS-2) OR \"AI evidence for\" in aimsIncluded(AIMS)";
            Query query = service.parseQuery(world.user("risklead"), jql).getQuery();

            assertEquals(
                    jql,
                    service.getJqlString(service.sanitiseSearchQuery(world.user("risklead"), query))
                            .replace("\"AIMS-2\"", "AIMS-2"));
            String hidden = service.getGeneratedJqlString(service.sanitiseSearchQuery(world.user("developer"), query));
            assertTrue(!hidden.contains("AIMS-2") && !hidden.contains("(AIMS)"), hidden);
            Query back = service.parseQuery(world.user("risklead"), hidden).getQuery();
            assertEquals("SHOP-1 SHOP-2 SHOP-3", keys(world.user("risklead"), back), "it means the same");
        }

        @Test
        void aQueryInsideAQueryIsCheckedAndHiddenLikeAnyOther() {
            String wrong = search("risklead", "issue in aimsRisksWithTreatments(\"project = NOSUCH\", \"AIMS\")");
            assertTrue(wrong.startsWith("The query “project = NOSUCH” cannot be run: "), wrong);
            assertTrue(wrong.contains("NOSUCH"), wrong);
            String broken = search("risklead", "issue in aimsRisksWithTreatments(\"due <\", \"AIMS\")");
            assertTrue(broken.startsWith("The query “due <” cannot be run: "), broken);

            SearchService service = world.of(SearchService.class);
            Query query = service.parseQuery(
                            world.user("risklead"),
                            "issue in aimsRisksWithTreatments(\"issue in aimsTreats(AIMS-2)\", AIMS)")
                    .getQuery();
            assertEquals("AIMS-2", keys(world.user("risklead"), query));
            String hidden = service.getGeneratedJqlString(service.sanitiseSearchQuery(world.user("developer"), query));
            assertTrue(!hidden.contains("AIMS-2") && !hidden.contains(", AIMS"), hidden);
            assertEquals(
                    "AIMS-2",
                    keys(
                            world.user("risklead"),
                            service.parseQuery(world.user("risklead"), hidden).getQuery()),
                    "it means the same");
        }

        @Test
        void whatDoesNotExistStaysAsItWasWritten() {
            HiddenArguments hidden = world.hidden;

            assertEquals("AIMS-99", hidden.issue(Optional.empty(), "AIMS-99"));
            assertEquals("NONE", hidden.project(Optional.empty(), "NONE"));
            assertEquals("SHOP-1", hidden.issue(Optional.of(world.key("outsider")), "SHOP-1"));
        }

        @Test
        void manyTreatmentsCostNoMoreCallsThanOne() {
            long few = cost("issue in aimsTreats(\"AIMS-3\")");
            world.treatments("AIMS-4", 40);
            long many = cost("issue in aimsTreats(\"AIMS-4\")");

            assertEquals(
                    40, search("risklead", "issue in aimsTreats(\"AIMS-4\")").split(" ").length);
            assertEquals(few, many);
        }

        private long cost(String jql) {
            IssueService warm = world.of(IssueService.class);
            warm.getIssue(world.user("risklead"), "AIMS-3");
            long before = world.calls();
            search("risklead", jql);
            return world.calls() - before;
        }

        @Test
        void theProjectionIsReadUpToItsBound() {
            ControlId control = new ControlId("A.9.4");
            LongStream.rangeClosed(1, 10_050)
                    .forEach(n -> world.treatments.replace(
                            world.aims.id(), 1_000_000 + n, Progress.TODO, Set.of(1L), Set.of(control)));
            SearchService service = world.of(SearchService.class);
            Query query = service.parseQuery(world.user("risklead"), "issue in aimsImplements(\"A.9.4\", \"AIMS\")")
                    .getQuery();

            MessageSet messages = service.validateQuery(world.user("risklead"), query);

            assertEquals(List.of(), List.copyOf(messages.getErrorMessages()));
            assertTrue(
                    messages.getWarningMessages().stream()
                            .anyMatch(warning -> warning.contains("the first 10,000 issues only")),
                    messages.getWarningMessages().toString());
            assertEquals("", keys(world.user("risklead"), query), "none of them is an issue");
        }

        @Test
        void aDecisionIsSeenAtOnce() {
            world.decide("A.9.2", Decision.INCLUDED);
            assertEquals(
                    "SHOP-4",
                    search("risklead", "\"Annex A controls\" in aimsIncluded() AND project = SHOP AND key = SHOP-4"));
            world.decide("A.9.2", Decision.UNDECIDED);
            assertEquals("", search("risklead", "\"Annex A controls\" in aimsIncluded() AND key = SHOP-4"));
        }

        @Test
        void aSanitisedCallKeepsItsName() {
            TreatsFunction function = world.treats;

            assertEquals(
                    "aimsTreats",
                    function.sanitiseOperand(null, new FunctionOperand("aimsTreats", "AIMS-2"))
                            .getName());
        }
    }
}
