package org.aimsforjira.platform.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

    enum Decision {
        INCLUDED,
        EXCLUDED
    }

    record Reason(@Nullable String kind, @Nullable String text) {}

    record Body(
            @Nullable Decision decision,
            @Nullable String justification,
            @Nullable Long version,
            @Nullable Boolean sure,
            @Nullable List<Reason> reasons) {}

    @Test
    void aWellFormedBodyIsRead() {
        assertEquals(
                Outcome.done(new Body(Decision.INCLUDED, "why", 3L, true, List.of(new Reason("LAW", "text")))),
                Json.read("""
                        {"decision":"INCLUDED","justification":"why","version":3,"sure":true,
                         "reasons":[{"kind":"LAW","text":"text"}]}""", Body.class));
    }

    @Test
    void whatIsAbsentIsNull() {
        assertEquals(Outcome.done(new Body(null, null, null, null, null)), Json.read("{}", Body.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"version\":\"3\"}|json.wrong-type|version|aims.json.type.number",
                "{\"version\":3.5}|json.wrong-type|version|aims.json.type.number",
                "{\"justification\":5}|json.wrong-type|justification|aims.json.type.text",
                "{\"justification\":{}}|json.wrong-type|justification|aims.json.type.text",
                "{\"sure\":\"yes\"}|json.wrong-type|sure|aims.json.type.boolean",
                "{\"reasons\":{}}|json.wrong-type|reasons|aims.json.type.list",
                "{\"reasons\":[5]}|json.wrong-type|reasons[0]|aims.json.type.object",
                "{\"reasons\":[{},{\"text\":[]}]}|json.wrong-type|reasons[1].text|aims.json.type.text",
                "[]|json.wrong-type|$|aims.json.type.object",
                "{\"decision\":\"MAYBE\"}|json.unknown-value|decision|INCLUDED, EXCLUDED",
                "{\"decision\":0}|json.unknown-value|decision|INCLUDED, EXCLUDED",
                "{\"desicion\":\"INCLUDED\"}|json.unknown-property|desicion|decision, justification, reasons, sure, version",
                "{\"reasons\":[{\"why\":1}]}|json.unknown-property|reasons[0].why|kind, text",
            })
    void theFirstMistakeIsNamedWithItsPlace(String body, String code, String place, String expected) {
        assertEquals(Outcome.refused(Refusal.invalid(code, place, expected)), Json.read(body, Body.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"version\":3|json.malformed|1|13",
                "{version:3}|json.malformed|1|2",
                "{} {}|json.malformed|1|4",
                "not json|json.malformed|1|4",
                "{\"version\":3,\"version\":4}|json.duplicate-property|1|23"
            })
    void brokenJsonIsNamedByLineAndColumn(String body, String code, String line, String column) {
        assertEquals(Outcome.refused(Refusal.invalid(code, line, column)), Json.read(body, Body.class));
    }

    @Test
    void nothingIsNotABody() {
        assertEquals(Outcome.refused(Refusal.invalid("json.empty")), Json.read(" \n", Body.class));
        assertEquals(Outcome.refused(Refusal.invalid("json.empty")), Json.read("null", Body.class));
    }

    @Test
    void ourOwnRecordsComeBack() {
        String written = Json.write(Map.of("b", List.of(1, 2), "a", new Reason("LAW", "ä\"")));

        assertEquals("{\"a\":{\"kind\":\"LAW\",\"text\":\"ä\\\"\"},\"b\":[1,2]}", written);
        assertEquals(List.of(1, 2), Json.object(written).get("b"));
        assertEquals(new Reason("LAW", null), Json.ours("{\"kind\":\"LAW\"}", Reason.class));
        assertThrows(IllegalStateException.class, () -> Json.object("[1]"));
        assertThrows(IllegalStateException.class, () -> Json.ours("{\"x\":1}", Reason.class));
    }
}
