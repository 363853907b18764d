package org.aimsforjira.search.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.setup.domain.JiraPieces.OptionRef;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlChoiceTest {

    /** Two contexts of a field: 1 to 99 is ours, 101 and up another one. */
    private static final List<OptionRef> OPTIONS = List.of(
            new OptionRef(22, "A.2.2 AI policy", false),
            new OptionRef(23, "A.2.3 Alignment with other policies", false),
            new OptionRef(61, "A.6.1.2 Objectives", false),
            new OptionRef(62, "A.6.2.4 Verification", true),
            new OptionRef(63, "A.6.2.8 Event logs", false),
            new OptionRef(64, "Rollen", false),
            new OptionRef(71, "A.7.2 Data", false),
            new OptionRef(72, "A.10.2 Responsibilities", false),
            new OptionRef(81, "B.1 Our own area", false),
            new OptionRef(82, "B.1.2: red teaming", false),
            new OptionRef(91, "AI evidence of something else", false),
            new OptionRef(92, "A.6.2.4x has no id", false),
            new OptionRef(101, "a.6.2.4 Verification, elsewhere", false),
            new OptionRef(102, "A.6.2.4", false));

    /** Set-up knows two by id: one was renamed, the other lost its id. */
    private static final Map<Long, String> STORED = Map.of(22L, "A.2.2", 64L, "A.6.2.2", 71L, "A.7.2");

    private static final ControlChoice CHOICE = new ControlChoice(OPTIONS, STORED);

    private static Set<Long> ids(String text) {
        Set<Long> ids = new TreeSet<>();
        Arrays.stream(text.split(" ")).forEach(id -> ids.add(Long.valueOf(id)));
        return ids;
    }

    private static String refusal(Outcome<?> outcome) {
        return outcome.fold(value -> "done " + value, refusal -> refusal.code() + " " + refusal.params());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "A.2.2, 22",
        "a.2.2, 22",
        "' A.2.2 ', 22",
        "A.6.2.4, 62 101 102",
        "A.6.2.2, 64",
        "A.6.2.*, 62 63 64 101 102",
        "A.6.*, 61 62 63 64 101 102",
        "A.6, 61 62 63 64 101 102",
        "A.2, 22 23",
        "A.10, 72",
        "A.*, 22 23 61 62 63 64 71 72 101 102",
        "B.1, 81 82",
        "B.1.*, 82",
        "B.1.2, 82",
        "*, 22 23 61 62 63 64 71 72 81 82 101 102"
    })
    void aPatternChooses(String pattern, String options) {
        assertEquals(ids(options), CHOICE.matching(List.of(pattern)).orElseThrow());
    }

    @Test
    void severalPatternsChooseWhatAnyOfThemDoes() {
        assertEquals(
                ids("22 23 62 101 102"),
                CHOICE.matching(List.of("A.2.*", "A.6.2.4", "A.2.2")).orElseThrow());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "A.6.2.9, A.6.2.8",
        "A.6.2.44, A.6.2.4",
        "A.6.2.5, A.6.2.4",
        "A.6.2, A.6.2.2",
        "A.6.2.4.1, A.6.2.4",
        "A.6.9.*, A.6.2.2",
        "A.8.*, A.7.2",
        "A.9.2, A.10.2",
        "Z.2.2, A.2.2",
        "Z.*, A.2.2",
        "B.2, B.1"
    })
    void noMatchNamesTheNearestId(String pattern, String nearest) {
        assertEquals(
                "search.control-unknown [" + pattern + ", " + nearest + "]",
                refusal(CHOICE.matching(List.of(pattern))));
    }

    @Test
    void oneUnknownAmongSeveralIsAMistakeToo() {
        assertEquals(
                "search.control-unknown [A.6.2.9, A.6.2.8]", refusal(CHOICE.matching(List.of("A.2.2", "A.6.2.9"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "A.6*",
                "*.2",
                "A.*.4",
                "A.6.2.4.*.*",
                "AI policy",
                "A.",
                "A..2",
                "6.2.4",
                "A.6.2.4 Verification"
            })
    void whatIsNoPatternIsSaid(String text) {
        assertEquals("search.pattern-malformed [" + text + "]", refusal(CHOICE.matching(List.of(text))));
    }

    @Test
    void aLongMistakeIsShortened() {
        Refusal refusal = CHOICE.matching(List.of("x".repeat(500)))
                .fold(
                        done -> {
                            throw new AssertionError(done);
                        },
                        no -> no);
        assertEquals(61, refusal.params().get(0).toString().length());
    }

    @Test
    void aFieldWithoutControlsSaysSo() {
        ControlChoice empty = new ControlChoice(List.of(new OptionRef(1, "Red", false)), Map.of());

        assertEquals("search.control-unknown-none [A.6]", refusal(empty.matching(List.of("A.6"))));
    }

    @Test
    void controlsOfAnAimsAreChosenByTheirIds() {
        assertEquals(
                ids("22 62 64 101 102"),
                CHOICE.of(List.of(
                        new ControlId("A.2.2"),
                        new ControlId("A.6.2.2"),
                        new ControlId("A.6.2.4"),
                        new ControlId("A.9.9"))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "A.6.2.4, done A.6.2.4",
        "' a.6.2.4', done A.6.2.4",
        "A.6.2.5, 'search.control-unknown [A.6.2.5, A.6.2.4]'",
        "A.6, 'search.control-unknown [A.6, A.6.2.4]'",
        "B.6.2.4, 'search.control-unknown [B.6.2.4, A.6.2.4]'",
        "A.6.*, 'search.control-malformed [A.6.*]'",
        "AI policy, 'search.control-malformed [AI policy]'"
    })
    void oneControlOfTheCatalogue(String text, String answer) {
        List<ControlId> catalogue = new ArrayList<>();
        for (String id : List.of("A.2.2", "A.6.2.4", "A.10.2")) {
            catalogue.add(new ControlId(id));
        }
        assertEquals(answer, refusal(ControlChoice.one(text, catalogue)));
    }
}
