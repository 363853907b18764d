package org.aimsforjira.platform.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.aimsforjira.platform.search.Jql.Field;
import org.aimsforjira.platform.search.Jql.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JqlTest {

    @Test
    void anyOfSeveralIsBracketedAndAskingForNothingAsksForEverything() {
        Jql one = Jql.hasId(Field.PROJECT, 1);
        Jql both = Jql.all(List.of(one, Jql.isEmpty(Field.RESOLUTION)));
        assertEquals(one, Jql.any(List.of(one)));
        assertEquals(
                "(project = 1 OR (project = 1 AND resolution is EMPTY))",
                Jql.any(List.of(one, both)).text());
        assertEquals(Jql.everything(), Jql.any(List.of(one, Jql.everything())));
    }

    @Test
    void conditionsAreJoinedAndOrdered() {
        Jql jql = Jql.all(List.of(
                Jql.hasId(Field.PROJECT, 10_000),
                Jql.everything(),
                Jql.isEmpty(Field.custom(10_205)),
                Jql.isCurrentUser(Field.custom(10_208))));
        assertEquals(
                "project = 10000 AND cf[10205] is EMPTY AND cf[10208] = currentUser() ORDER BY cf[10205] DESC, issuekey ASC",
                jql.orderedBy(new Sort(Field.custom(10_205), true), new Sort(Field.KEY, false)));
    }

    @Test
    void idsAndFunctionsAreWrittenOut() {
        assertEquals(
                "cf[10201] = 7", Jql.hasAnyId(Field.custom(10_201), List.of(7L)).text());
        assertEquals(
                "cf[10201] in (7, 9)",
                Jql.hasAnyId(Field.custom(10_201), List.of(7L, 9L)).text());
        assertEquals(
                "cf[10201] is not EMPTY", Jql.isNotEmpty(Field.custom(10_201)).text());
        assertEquals(
                "issue in aimsImplements(\"A.6.2.4\", \"A\\\"B\")",
                Jql.in(Field.ISSUE, "aimsImplements", "A.6.2.4", "A\"B").text());
    }

    @Test
    void everythingHasNoText() {
        assertEquals("", Jql.all(List.of()).orderedBy());
        assertEquals("ORDER BY updated ASC", Jql.everything().orderedBy(new Sort(Field.UPDATED, false)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        plain            | status = "plain"
        two words        | status = "two words"
        "quoted"         | status = "\\"quoted\\""
        back\\slash      | status = "back\\\\slash"
        x" OR key > "A-1 | status = "x\\" OR key > \\"A-1"
        """)
    void aValueStaysAValue(String value, String jql) {
        assertEquals(jql, Jql.is(Field.STATUS, value).text());
    }

    @Test
    void lineEndsAndControlCharactersDoNotBreakOut() {
        assertEquals(
                "status = \"a\\nb\\rc\\td\"",
                Jql.is(Field.STATUS, "a\nb\rc\td\0").text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        chat              | text ~ "chat*"
        Chat Bot          | text ~ "chat*" AND text ~ "bot*"
        "chat" AND (bot)* | text ~ "chat*" AND text ~ "and*" AND text ~ "bot*"
        GPT-4/o           | text ~ "gpt*" AND text ~ "4*" AND text ~ "o*"
        Größe 東京        | text ~ "größe*" AND text ~ "東京*"
        ***               | ``
        """)
    void wordsAreFoundByTheirBeginnings(String typed, String jql) {
        assertEquals(jql, Jql.containsAllWords(Field.TEXT, typed).text());
    }

    @Test
    void aNovelIsCutToTenWords() {
        assertEquals(
                Jql.MAX_WORDS,
                Jql.containsAllWords(Field.TEXT, "word ".repeat(50)).text().split(" AND ").length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "cf[0]", "cf[1", "x\"", "project=1"})
    void aFieldIsAFieldAndNothingElse(String name) {
        assertThrows(IllegalArgumentException.class, () -> new Field(name));
    }
}
