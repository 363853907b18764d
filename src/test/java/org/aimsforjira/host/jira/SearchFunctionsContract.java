package org.aimsforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.ClauseSanitisingJqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.aimsforjira.host.jira.permission.HostPermissionScheme;
import org.aimsforjira.host.jira.permission.PermissionSchemes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Functions in queries: those of plugins (developer.atlassian.com, "JQL function"; Javadoc of JqlFunction, QueryLiteral and
 * QueryCreationContext; Jira Data Center's documentation, "Advanced searching - operators reference": IN and NOT IN take lists, the
 * other operators single values) and Jira's own ("Advanced searching - functions reference").
 */
abstract class SearchFunctionsContract extends SearchContract {
    private final List<JqlFunction> registered = new ArrayList<>();

    @AfterEach
    void forget() {
        registered.forEach(functions::unregister);
        registered.clear();
    }

    /** A function of a test. */
    private static class Made implements JqlFunction, ClauseSanitisingJqlFunction {
        private final String name;
        private final boolean list;
        private final JiraDataType type;
        private final BiFunction<QueryCreationContext, FunctionOperand, List<QueryLiteral>> values;
        private final List<String> calls = new ArrayList<>();

        private Made(
                String name,
                boolean list,
                JiraDataType type,
                BiFunction<QueryCreationContext, FunctionOperand, List<QueryLiteral>> values) {
            this.name = name;
            this.list = list;
            this.type = type;
            this.values = values;
        }

        @Override
        public void init(JqlFunctionModuleDescriptor moduleDescriptor) {}

        @Override
        public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause) {
            calls.add("validate " + terminalClause.getName());
            MessageSet messages = new MessageSetImpl();
            if (operand.getArgs().contains("wrong")) {
                messages.addErrorMessage("wrong will not do, " + searcher.getName());
            }
            return messages;
        }

        @Override
        public List<QueryLiteral> getValues(
                QueryCreationContext context, FunctionOperand operand, TerminalClause terminalClause) {
            calls.add("values " + terminalClause.getName());
            return values.apply(context, operand);
        }

        @Override
        public FunctionOperand sanitiseOperand(ApplicationUser searcher, FunctionOperand operand) {
            return new FunctionOperand(operand.getName(), "hidden from " + searcher.getName());
        }

        @Override
        public boolean isList() {
            return list;
        }

        @Override
        public int getMinimumNumberOfExpectedArguments() {
            return 0;
        }

        @Override
        public String getFunctionName() {
            return name;
        }

        @Override
        public JiraDataType getDataType() {
            return type;
        }
    }

    private Made function(
            String name,
            boolean list,
            JiraDataType type,
            BiFunction<QueryCreationContext, FunctionOperand, List<QueryLiteral>> values) {
        Made function = new Made(name, list, type, values);
        functions.register(function);
        registered.add(function);
        return function;
    }

    private Made issues(String name, long... ids) {
        return function(
                name,
                true,
                JiraDataTypes.ISSUE,
                (context, call) -> java.util.Arrays.stream(ids)
                        .mapToObj(id -> new QueryLiteral(call, id))
                        .toList());
    }

    private List<Option> options(String field) {
        CustomField named = jira.fields().fields().stream()
                .filter(each -> each.getName().equals(field))
                .findFirst()
                .orElseThrow();
        List<Option> options = new ArrayList<>();
        named.getConfigurationSchemes()
                .forEach(scheme ->
                        options.addAll(jira.service(com.atlassian.jira.issue.customfields.manager.OptionsManager.class)
                                .getOptions(scheme.getOneAndOnlyConfig())));
        return options;
    }

    private String found(String user, String jql) {
        return String.join(" ", new TreeSet<>(ordered(user, jql)));
    }

    private String messages(String user, String jql) {
        return String.join(
                "|", searches.validateQuery(user(user), query(user(user), jql)).getErrorMessages());
    }

    @Test
    @DisplayName("A function that answers a list stands behind IN and NOT IN only")
    void listWantsIn() {
        issues("someIssues", aims1);
        assertEquals("AIMS-1", found("risklead", "issue in someIssues()"));
        assertEquals("AIMS-1", found("risklead", "key IN SOMEISSUES()"));
        assertTrue(messages("risklead", "issue = someIssues()").contains("'='"));
        assertTrue(messages("risklead", "issue != someIssues()").contains("'!='"));
    }

    @Test
    @DisplayName("A function that answers one value stands behind = and in a list, not behind IN alone")
    void singleWantsEquals() {
        function("oneIssue", false, JiraDataTypes.ISSUE, (context, call) -> List.of(new QueryLiteral(call, aims1)));
        assertEquals("AIMS-1", found("risklead", "issue = oneIssue()"));
        assertEquals("AIMS-1 AIMS-2", found("risklead", "issue in (oneIssue(), AIMS-2)"));
        assertTrue(messages("risklead", "issue in oneIssue()").contains("'in'"));
        assertTrue(messages("risklead", "issue not in oneIssue()").contains("'not in'"));
    }

    @Test
    @DisplayName("Validation tells what the function says about its arguments; a search does not ask")
    void validates() throws SearchException {
        Made function = issues("picky", aims1);
        assertEquals("wrong will not do, risklead", messages("risklead", "issue in picky(\"wrong\")"));
        assertEquals(List.of("validate issue"), function.calls);
        function.calls.clear();
        ApplicationUser user = user("risklead");
        searches.search(user, query(user, "issue in picky(\"wrong\")"), new PagerFilter<>(0, 10));
        assertEquals(List.of("values issue"), function.calls);
    }

    @Test
    @DisplayName("A text is a key or name, a number an id, as the most specific literal")
    void literals() {
        function("byKey", true, JiraDataTypes.ISSUE, (context, call) -> List.of(new QueryLiteral(call, "AIMS-2")));
        assertEquals("AIMS-2", found("risklead", "issue in byKey()"));
        function(
                "highOption",
                true,
                JiraDataTypes.OPTION,
                (context, call) -> List.of(new QueryLiteral(call, highOfShop.getOptionId())));
        assertEquals("SHOP-1", found("developer", "\"AI tier\" in highOption()"));
        function("nobody", false, JiraDataTypes.USER, (context, call) -> List.of(new QueryLiteral(call)));
        assertEquals(
                "SHOP-2",
                found("admin", "reporter = nobody() and project = SHOP").strip());
    }

    @Test
    @DisplayName(
            "Ids of options serve multi-selects: any of them with IN, none of them and not empty with NOT IN; disabled ones count")
    void optionIds() {
        List<Option> controls = options("Annex A controls");
        function(
                "controls",
                true,
                JiraDataTypes.OPTION,
                (context, call) -> controls.stream()
                        .filter(option ->
                                option.getValue().startsWith(call.getArgs().get(0)))
                        .map(option -> new QueryLiteral(call, option.getOptionId()))
                        .toList());
        assertEquals("AIMS-1", found("risklead", "\"Annex A controls\" in controls(\"A.6.2.5\")"));
        assertEquals("AIMS-1 SHOP-1", found("auditor", "\"Annex A controls\" in controls(\"A.6\")"));
        assertEquals("AIMS-2", found("auditor", "\"Annex A controls\" not in controls(\"A.6\")"));
        assertEquals("", found("auditor", "\"Annex A controls\" in controls(\"A.9\")"));
        List<Option> gone = options("Gone options");
        function(
                "every",
                true,
                JiraDataTypes.OPTION,
                (context, call) -> gone.stream()
                        .map(option -> new QueryLiteral(call, option.getOptionId()))
                        .toList());
        assertEquals("AIMS-1 AIMS-2", found("auditor", "\"Gone options\" in every()"));
        assertTrue(messages("auditor", "\"Annex A controls\" in every()").contains("every"));
    }

    @Test
    @DisplayName("Two fields of one name: an id of an option of either will do")
    void sameName() {
        List<Option> shop = options("twin");
        function(
                "twins",
                true,
                JiraDataTypes.OPTION,
                (context, call) -> shop.stream()
                        .map(option -> new QueryLiteral(call, option.getOptionId()))
                        .toList());
        assertEquals("SHOP-1", found("auditor", "twin in twins()"));
    }

    @Test
    @DisplayName(
            "The function sees who searches and whether permissions count; what the searcher may not see is not found")
    void context() throws SearchException {
        List<String> seen = new ArrayList<>();
        function("asks", true, JiraDataTypes.ISSUE, (context, call) -> {
            seen.add(context.getApplicationUser().getName() + " " + context.isSecurityOverriden());
            return List.of(new QueryLiteral(call, aims1));
        });
        ApplicationUser outsider = user("outsider");
        Query query = query(outsider, "issue in asks()");
        assertEquals(0, searches.searchCount(outsider, query));
        assertEquals(1, searches.searchCountOverrideSecurity(outsider, query));
        assertEquals(List.of("outsider false", "outsider true"), seen);
        String message = messages("outsider", "issue in asks()");
        assertTrue(message.contains("asks"), message);
        assertFalse(message.contains(Long.toString(aims1)), message);
    }

    @Test
    @DisplayName("A function of another data type is refused; one for all types fits everywhere")
    void dataType() {
        issues("someIssues", aims1);
        assertTrue(messages("risklead", "assignee in someIssues()").contains("someIssues"));
        function("anything", true, JiraDataTypes.ALL, (context, call) -> List.of(new QueryLiteral(call, "risklead")));
        assertEquals("AIMS-1 CARE-1", found("risklead", "assignee in anything()"));
    }

    @Test
    @DisplayName("A function that fails is one sentence and finds nothing; so is a value without its call as source")
    void fails() throws SearchException {
        function("broken", true, JiraDataTypes.ISSUE, (context, call) -> {
            throw new IllegalStateException("secret");
        });
        assertTrue(messages("risklead", "issue in broken()").contains("broken"));
        assertFalse(messages("risklead", "issue in broken()").contains("secret"));
        ApplicationUser user = user("risklead");
        assertEquals(0, searches.searchCount(user, query(user, "issue in broken()")));
        assertEquals(0, searches.searchCount(user, query(user, "not issue in broken()")));
        function(
                "foreign",
                true,
                JiraDataTypes.ISSUE,
                (context, call) -> List.of(new QueryLiteral(new FunctionOperand("other"), aims1)));
        assertEquals("", found("risklead", "issue in foreign()"));
    }

    @Test
    @DisplayName("A name is taken once, whatever its case; an unregistered function is unknown")
    void names() {
        Made function = issues("someIssues", aims1);
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> issues("SOMEissues", aims1));
        assertTrue(String.valueOf(refused.getMessage()).contains("SOMEissues"));
        assertThrows(IllegalArgumentException.class, () -> issues("currentuser", aims1));
        functions.unregister(function);
        assertTrue(messages("risklead", "issue in someIssues()").contains("someIssues"));
    }

    @Test
    @DisplayName("A query for another reader has the arguments the function lets them see")
    void sanitises() {
        issues("someIssues", aims1);
        ApplicationUser user = user("outsider");
        Query query = query(user, "issue in someIssues(\"secret\")");
        assertEquals(
                "issue IN someIssues(\"hidden from outsider\")",
                searches.getJqlString(searches.sanitiseSearchQuery(user, query)));
        Query plain = query(user, "assignee = currentUser()");
        assertSame(plain, searches.sanitiseSearchQuery(user, plain));
    }

    /** It is 2026-02-10T12:00Z, a Tuesday. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "created >= startOfDay(); SHOP-1",
                "created >= startOfDay(-1) and created < startOfDay(); AIMS-3",
                "created > endOfDay(\"-1\") and project = SHOP and created is not empty; SHOP-1",
                "created >= startOfMonth(-1) and created <= endOfMonth(\"-1\"); AIMS-1 AIMS-2 SHOP-2",
                "created >= startOfYear() and created < startOfYear(\"+1d\"); SHOP-2",
                "created >= startOfMonth(\"-1M\") and created < startOfMonth(\"-28d\"); AIMS-1 SHOP-2",
                "created >= startOfWeek() and project in (AIMS, SHOP); AIMS-3 SHOP-1",
                "due = startOfDay(); AIMS-3",
                "due <= endOfDay(\"-9d\"); AIMS-1",
                "due >= startOfYear(\"+0y\") and due <= endOfYear(0); AIMS-1 AIMS-3",
                "reporter in membersOf(jira-administrators); ''",
                "issuetype in standardIssueTypes() and key = AIMS-2; AIMS-2",
                "issuetype in subtaskIssueTypes(); ''",
                "created > \"-90d\" and key in (AIMS-1, AIMS-3) and resolved >= -7d; AIMS-3"
            })
    @DisplayName("Jira's own functions")
    void stock(String jql, String keys) {
        jira.users().setLocale(user("auditor"), Locale.GERMANY);
        assertEquals(keys, found("auditor", jql));
    }

    @Test
    @DisplayName("Arguments that Jira's own functions do not take are told")
    void stockArguments() {
        assertTrue(messages("risklead", "created > startOfDay(soon)").contains("soon"));
        assertTrue(messages("risklead", "created > startOfDay(1, 2)").contains("0"));
        assertTrue(messages("risklead", "assignee = currentUser(a)").contains("currentUser"));
        assertTrue(messages("risklead", "assignee in membersOf(nowhere)").contains("nowhere"));
        assertTrue(messages("risklead", "assignee = membersOf(jira-administrators)")
                .contains("membersOf"));
    }

    @Test
    @DisplayName(
            "linkedIssues answers what is linked to an issue, all or by description, as far as the searcher may see it")
    void linkedIssues() throws CreateException {
        jira.linking().types().create("Blocking", "blocks", "is blocked by", null);
        long type = jira.linking().types().byName("Blocking").orElseThrow().getId();
        Long shop = jira.issues().finder().byCurrentKey("SHOP-1").orElseThrow().getId();
        Long second =
                jira.issues().finder().byCurrentKey("AIMS-2").orElseThrow().getId();
        IssueLinkManager links = jira.service(IssueLinkManager.class);
        links.createIssueLink(shop, aims1, type, null, user("risklead"));
        links.createIssueLink(aims1, second, type, null, user("risklead"));
        assertEquals("AIMS-2 SHOP-1", found("risklead", "issue in linkedIssues(AIMS-1)"));
        assertEquals("SHOP-1", found("risklead", "issue in linkedIssues(aims-1, \"is blocked by\")"));
        assertEquals("AIMS-2", found("risklead", "issue in linkedIssues(AIMS-1, blocks)"));
        assertEquals("", found("outsider", "issue in linkedIssues(SHOP-1)"));
        assertTrue(messages("outsider", "issue in linkedIssues(AIMS-1)").contains("AIMS-1"));
        assertEquals(
                messages("outsider", "issue in linkedIssues(AIMS-99)").replace("AIMS-99", "AIMS-1"),
                messages("outsider", "issue in linkedIssues(AIMS-1)"));
        assertTrue(messages("risklead", "issue in linkedIssues(AIMS-1, \"is loved by\")")
                .contains("is loved by"));
    }

    @Test
    @DisplayName("watchedIssues and watcher: one's own always, those of others with the permission to see watchers")
    void watchers() {
        jira.watchers().start(user("risklead"), aims1);
        assertEquals("AIMS-1", found("risklead", "issue in watchedIssues()"));
        assertEquals("", found("auditor", "issue in watchedIssues()"));
        assertEquals("AIMS-1", found("risklead", "watcher = currentUser()"));
        assertEquals("", found("risklead", "watcher = auditor"));
        assertEquals("", found("risklead", "watcher != currentUser()"));
        assertEquals("", found("outsider", "watcher = risklead"));
        assertTrue(messages("risklead", "watcher = nobody").contains("nobody"));
    }

    @Test
    @DisplayName("watcher is EMPTY finds what nobody watches, where the searcher may see watchers")
    void withoutWatchers() {
        jira.watchers().start(user("risklead"), aims1);
        String others = found("risklead", "project = AIMS and key != AIMS-1");
        assertEquals("AIMS-1", found("risklead", "project = AIMS and watcher is not EMPTY"));
        assertEquals("AIMS-1", found("auditor", "watcher != EMPTY"));
        assertEquals(others, found("risklead", "project = AIMS and watcher is EMPTY"));
        assertEquals(
                found("risklead", "project = AIMS"),
                found("risklead", "project = AIMS and watcher in (risklead, EMPTY)"));
        assertEquals(found("outsider", "project = SHOP"), found("outsider", "watcher is EMPTY"));
        assertTrue(messages("risklead", "watcher > EMPTY").contains("watcher"));

        long scheme = jira.projects().byKey("AIMS").orElseThrow().row().permissionScheme();
        List<HostPermissionScheme.Entry> entries =
                List.copyOf(jira.permissionSchemes().byId(scheme).orElseThrow().entries("VIEW_VOTERS_AND_WATCHERS"));
        entries.forEach(entry -> jira.permissionSchemes().deleteEntry(entry.id()));
        try {
            assertEquals("", found("auditor", "project = AIMS and watcher is EMPTY"));
            assertEquals("", found("auditor", "project = AIMS and watcher is not EMPTY"));
            assertEquals("AIMS-1", found("risklead", "project = AIMS and watcher is not EMPTY"));
        } finally {
            entries.forEach(entry -> jira.permissionSchemes()
                    .grant(
                            scheme,
                            new PermissionSchemes.Wanted("VIEW_VOTERS_AND_WATCHERS", entry.type(), entry.parameter())));
        }
    }
}
