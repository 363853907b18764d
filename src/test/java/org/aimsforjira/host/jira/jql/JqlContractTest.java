package org.aimsforjira.host.jira.jql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.query.Query;
import com.atlassian.query.QueryImpl;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.NotClause;
import com.atlassian.query.clause.OrClause;
import com.atlassian.query.clause.TerminalClauseImpl;
import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import com.atlassian.query.order.OrderByImpl;
import com.atlassian.query.order.SearchSort;
import com.atlassian.query.order.SortOrder;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The query language. Sources: Jira Software Data Center documentation, "Advanced searching" (reserved words, reserved characters,
 * precedence), "Advanced searching - operators reference" and "- keywords reference"; places in messages as Jira's REST resource
 * "search" answers them (for example "(line 1, character 9)" in canonical/gh-jira-sync-bot issue 45).
 */
class JqlContractTest {
    private static final Clause A = new TerminalClauseImpl("a", Operator.EQUALS, "1st");
    private static final Clause B = new TerminalClauseImpl("b", Operator.EQUALS, "2nd");
    private static final Clause C = new TerminalClauseImpl("c", Operator.EQUALS, "3rd");

    static Stream<Arguments> goodQueries() {
        return Stream.of(
                // operators
                good("project = AIMS", is("project", Operator.EQUALS, "AIMS")),
                good("project=AIMS", is("project", Operator.EQUALS, "AIMS")),
                good("status != Done", is("status", Operator.NOT_EQUALS, "Done")),
                good("summary ~ model", is("summary", Operator.LIKE, "model")),
                good("summary !~ model", is("summary", Operator.NOT_LIKE, "model")),
                good("priority < High", is("priority", Operator.LESS_THAN, "High")),
                good("priority <= High", is("priority", Operator.LESS_THAN_EQUALS, "High")),
                good("priority > High", is("priority", Operator.GREATER_THAN, "High")),
                good("priority>=High", is("priority", Operator.GREATER_THAN_EQUALS, "High")),
                good("status in (Open, Done)", in("status", Operator.IN, "Open", "Done")),
                good("status IN(Open)", in("status", Operator.IN, "Open")),
                good("status not in (Open, Done)", in("status", Operator.NOT_IN, "Open", "Done")),
                good("status NOT\nIN (Open)", in("status", Operator.NOT_IN, "Open")),
                good("due is empty", new TerminalClauseImpl("due", Operator.IS, EmptyOperand.EMPTY)),
                good("due IS NOT null", new TerminalClauseImpl("due", Operator.IS_NOT, EmptyOperand.EMPTY)),
                good("due = EMPTY", new TerminalClauseImpl("due", Operator.EQUALS, EmptyOperand.EMPTY)),
                // values
                good("id = 10201", new TerminalClauseImpl("id", Operator.EQUALS, 10201L)),
                good("cost = -5", new TerminalClauseImpl("cost", Operator.EQUALS, -5L)),
                good("cost = \"10.5\"", is("cost", Operator.EQUALS, "10.5")),
                good("key = AIMS-12", is("key", Operator.EQUALS, "AIMS-12")),
                good("created > -7d", is("created", Operator.GREATER_THAN, "-7d")),
                good("created > 2026-01-31", is("created", Operator.GREATER_THAN, "2026-01-31")),
                good("created < '2026/01/31 12:30'", is("created", Operator.LESS_THAN, "2026/01/31 12:30")),
                good("project = \"AI Management\"", is("project", Operator.EQUALS, "AI Management")),
                good("project = 'AI Management'", is("project", Operator.EQUALS, "AI Management")),
                good("project = \"12\"", is("project", Operator.EQUALS, "12")),
                good("summary ~ ''", is("summary", Operator.LIKE, "")),
                good("summary ~ größer", is("summary", Operator.LIKE, "größer")),
                good("reporter = a_b-c:d", is("reporter", Operator.EQUALS, "a_b-c:d")),
                // escapes
                good("summary ~ \"say \\\"no\\\"\"", is("summary", Operator.LIKE, "say \"no\"")),
                good("summary ~ 'don\\'t'", is("summary", Operator.LIKE, "don't")),
                good("summary ~ \"don't\"", is("summary", Operator.LIKE, "don't")),
                good("summary ~ \"back\\\\slash\"", is("summary", Operator.LIKE, "back\\slash")),
                good("summary ~ \"a\\nb\\tc\\rd\"", is("summary", Operator.LIKE, "a\nb\tc\rd")),
                good("summary ~ \"\\u0041\\u00e4\"", is("summary", Operator.LIKE, "Aä")),
                good("summary ~ 3\\u002e14", is("summary", Operator.LIKE, "3.14")),
                good("project = AI\\ Management", is("project", Operator.EQUALS, "AI Management")),
                good("project = \\u0061nd", is("project", Operator.EQUALS, "and")),
                // field names
                good("cf[10201] = x", is("cf[10201]", Operator.EQUALS, "x")),
                good("CF [ 10201 ] = x", is("cf[10201]", Operator.EQUALS, "x")),
                good("\"AI evidence for\" = x", is("AI evidence for", Operator.EQUALS, "x")),
                good("'order' = x", is("order", Operator.EQUALS, "x")),
                good("IssueType = x", is("IssueType", Operator.EQUALS, "x")),
                // functions
                good("reporter = currentUser()", function("reporter", Operator.EQUALS, "currentUser")),
                good(
                        "cf[1] in aimsControls(\"A.6.2.*\", AIMS, 12)",
                        function("cf[1]", Operator.IN, "aimsControls", "A.6.2.*", "AIMS", "12")),
                good("reporter = 'current User' ( )", function("reporter", Operator.EQUALS, "current User")),
                good(
                        "reporter in (anna, membersOf(dev), empty)",
                        new TerminalClauseImpl(
                                "reporter",
                                Operator.IN,
                                new MultiValueOperand(
                                        new SingleValueOperand("anna"),
                                        new FunctionOperand("membersOf", "dev"),
                                        EmptyOperand.EMPTY))),
                // connections
                good("a = 1st and b = 2nd AND c = 3rd", new AndClause(A, B, C)),
                good("a = 1st && b = 2nd & c = 3rd", new AndClause(A, B, C)),
                good("a = 1st or b = 2nd || c = 3rd", new OrClause(A, B, C)),
                good("a = 1st | b = 2nd", new OrClause(A, B)),
                good("a = 1st or b = 2nd and c = 3rd", new OrClause(A, new AndClause(B, C))),
                good("(a = 1st or b = 2nd) and c = 3rd", new AndClause(new OrClause(A, B), C)),
                good("a = 1st and (b = 2nd and c = 3rd)", new AndClause(A, new AndClause(B, C))),
                good("not a = 1st and b = 2nd", new AndClause(new NotClause(A), B)),
                good("!a = 1st", new NotClause(A)),
                good("! (a = 1st or b = 2nd)", new NotClause(new OrClause(A, B))),
                good("not not a = 1st", new NotClause(new NotClause(A))),
                good("(((a = 1st)))", A),
                // order
                good("", null),
                good("   ", null),
                good("ORDER BY key", null, new SearchSort("key")),
                good("a = 1st order by created", A, new SearchSort("created")),
                good(
                        "a = 1st ORDER BY cf[1] desc, \"AI tier\" ASC, key",
                        A,
                        new SearchSort("cf[1]", SortOrder.DESC),
                        new SearchSort("AI tier", SortOrder.ASC),
                        new SearchSort("key")));
    }

    private static Arguments good(String text, @Nullable Clause where, SearchSort... sorts) {
        return Arguments.of(text, new QueryImpl(where, new OrderByImpl(sorts), text));
    }

    private static Clause is(String field, Operator operator, String value) {
        return new TerminalClauseImpl(field, operator, value);
    }

    private static Clause in(String field, Operator operator, String... values) {
        return new TerminalClauseImpl(field, operator, new MultiValueOperand(values));
    }

    private static Clause function(String field, Operator operator, String name, String... arguments) {
        return new TerminalClauseImpl(field, operator, new FunctionOperand(name, arguments));
    }

    @ParameterizedTest(name = "[{0}]")
    @MethodSource("goodQueries")
    @DisplayName("a good query becomes the published clause tree and keeps its text")
    void readsGoodQueries(String text, Query expected) throws Exception {
        assertEquals(expected, JqlParser.parse(text));
    }

    @ParameterizedTest(name = "[{0}]")
    @MethodSource("goodQueries")
    @DisplayName("a tree written as text and read again is the same tree")
    void writesWhatItReads(String text, Query expected) throws Exception {
        Query read = JqlParser.parse(JqlWriter.write(expected));

        assertEquals(expected.getWhereClause(), read.getWhereClause());
        assertEquals(expected.getOrderByClause(), read.getOrderByClause());
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            project                          § 1 § 8  § operator is missing
            project =                        § 1 § 10 § value, a list or a function is missing
            project = (                      § 1 § 12 § value, a list or a function is missing
            project in ()                    § 1 § 13 § should stand where ')'
            project in (a                    § 1 § 14 § list is not closed
            project in (a,)                  § 1 § 15 § should stand where ')'
            project in (a b)                 § 1 § 15 § comma
            project in (,a)                  § 1 § 13 § should stand where ','
            project = DO                     § 1 § 11 § 'DO' is a word of the query language
            int = 1                          § 1 § 1  § 'int' is a word of the query language
            a = 1 and Function(x) = 2        § 1 § 11 § 'Function' is a word
            a in f(empty)                    § 1 § 8  § 'empty' is a word
            version = 3.14                   § 1 § 12 § '.' must stand in quotation marks or be written as '\\u002e'
            summary ~ a*                     § 1 § 12 § '*' must stand in quotation marks
            summary ~ what?                  § 1 § 15 § '?' must stand in quotation marks
            reporter = a@b                   § 1 § 13 § '@' must stand in quotation marks
            a = {b}                          § 1 § 5  § '{' must stand in quotation marks
            a = +1                           § 1 § 5  § '+' must stand in quotation marks
            a = b; drop table                § 1 § 6  § ';' must stand
            summary ~ "open                  § 1 § 11 § never closed
            summary ~ 'open"                 § 1 § 11 § never closed
            summary ~ "\\q"                  § 1 § 12 § '\\q' is no escape
            summary ~ "\\u12g4"              § 1 § 12 § is no escape
            summary ~ "x\\                   § 1 § 13 § is no escape
            a = 99999999999999999999         § 1 § 5  § too large
            a == b                           § 1 § 4  § should stand where '='
            a <> b                           § 1 § 4  § should stand where '>'
            a = b c = d                      § 1 § 7  § 'AND', 'OR' or 'ORDER BY'
            a = b, c = d                     § 1 § 6  § 'AND', 'OR' or 'ORDER BY'
            a = b and                        § 1 § 10 § field name is missing
            and a = b                        § 1 § 1  § 'and' is a word
            a = b or or c = d                § 1 § 10 § 'or' is a word
            (a = b                           § 1 § 7  § parenthesis is not closed
            a = b)                           § 1 § 6  § 'AND', 'OR' or 'ORDER BY'
            ()                               § 1 § 2  § field name should stand where ')'
            not                              § 1 § 4  § field name is missing
            a not b                          § 1 § 7  § 'IN' should stand
            a not                            § 1 § 6  § 'IN' is missing
            a in b(c                         § 1 § 9  § list is not closed
            "" = b                           § 1 § 1  § needs a name
            a = ""()                         § 1 § 5  § function needs a name
            cf[x] = 1                        § 1 § 4  § number of a custom field
            cf[-1] = 1                       § 1 § 4  § number of a custom field
            cf[1 = 1                         § 1 § 6  § ']' should stand
            cf = 1                           § 1 § 1  § 'cf' is a word
            a[1] = 1                         § 1 § 2  § operator should stand where '['
            = b                              § 1 § 1  § field name should stand where '='
            a = b order                      § 1 § 12 § 'BY' is missing
            a = b order key                  § 1 § 13 § 'BY' should follow
            a = b order by                   § 1 § 15 § field name is missing
            order by key,                    § 1 § 14 § field name is missing
            order by key up                  § 1 § 14 § comma should stand where 'up'
            order by key desc asc            § 1 § 19 § comma should stand where 'asc'
            order by desc                    § 1 § 10 § 'desc' is a word
            status was Open                  § 1 § 8  § history
            status changed                   § 1 § 8  § history
            """)
    @DisplayName("a bad query says what is wrong and where")
    void refusesBadQueries(String text, int line, int character, String message) {
        JqlSyntaxException error =
                assertThrows(JqlSyntaxException.class, () -> JqlParser.parse(text.replace("\\\\", "\\")));

        String sentence = error.sentence(Locale.ENGLISH);
        assertTrue(sentence.contains(message.replace("\\\\", "\\")), sentence);
        assertTrue(sentence.endsWith("(line " + line + ", character " + character + ")"), sentence);
        String german = error.sentence(Locale.GERMAN);
        assertTrue(german.endsWith("(Zeile " + line + ", Zeichen " + character + ")"), german);
    }

    @Test
    @DisplayName("the place of an error in a query of several lines names the line")
    void namesTheLine() {
        JqlSyntaxException error = assertThrows(
                JqlSyntaxException.class, () -> JqlParser.parse("project = AIMS\nand status in\n  (Open, $)"));

        assertEquals(3, error.line());
        assertEquals(10, error.character());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "not ", "!"})
    @DisplayName("nesting without end is refused and does not break the parser (no limit of Jira's is documented)")
    void refusesEndlessNesting(String part) {
        JqlSyntaxException error =
                assertThrows(JqlSyntaxException.class, () -> JqlParser.parse(part.repeat(100_000) + "a = b"));

        assertTrue(error.getMessage().contains("nested more than"), error.getMessage());
    }

    @Test
    @DisplayName("a list within a list is kept as it is (unconfirmed)")
    void keepsNestedLists() throws Exception {
        assertEquals(
                new TerminalClauseImpl(
                        "a",
                        Operator.IN,
                        new MultiValueOperand(new SingleValueOperand("b"), new MultiValueOperand("c", "d"))),
                JqlParser.parse("a in (b, (c, d))").getWhereClause());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "and",
                "ORDER",
                "with",
                "changed",
                "a b",
                "3.14",
                "12",
                "-12",
                "",
                "it's",
                "\"",
                "\\",
                "a\u0001b",
                "a\nb",
                "x=y",
                "cf[1]"
            })
    @DisplayName("a value that would mean something else is quoted when it is written")
    void quotesValues(String value) throws Exception {
        Query query = new QueryImpl(new TerminalClauseImpl("summary", Operator.LIKE, value));

        assertEquals(
                query.getWhereClause(), JqlParser.parse(JqlWriter.write(query)).getWhereClause());
    }

    @Test
    @DisplayName("a written query is plain where it can be, with operators in capitals")
    void writesPlainText() throws Exception {
        String text =
                "project=AIMS and (status not in (Open,'In Progress') or not cf[10201] is empty) and id=12 and x in f('A.1',b)"
                        + " order by \"AI tier\" desc,key";

        assertEquals(
                "project = AIMS AND (status NOT IN (Open, \"In Progress\") OR NOT cf[10201] IS EMPTY) AND id = 12"
                        + " AND x IN f(\"A.1\", b) ORDER BY \"AI tier\" DESC, key",
                JqlWriter.write(JqlParser.parse(text)));
    }
}
