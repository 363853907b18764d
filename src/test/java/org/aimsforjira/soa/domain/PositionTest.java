package org.aimsforjira.soa.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsforjira.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    @ParameterizedTest(name = "{0} with reasons [{1}] and the text [{2}]: {3}")
    @CsvSource(nullValues = "-", textBlock = """
        UNDECIDED | ''                       | ''           | ok
        UNDECIDED | ''                       | ask legal    | ok
        UNDECIDED | RISK                     | ''           | soa.reasons-without-inclusion
        INCLUDED  | ''                       | ''           | soa.inclusion-unjustified
        INCLUDED  | ''                       | '  '         | soa.inclusion-unjustified
        INCLUDED  | ''                       | our policy   | ok
        INCLUDED  | RISK                     | ''           | ok
        INCLUDED  | LEGAL                    | ''           | ok
        INCLUDED  | CONTRACT                 | ''           | ok
        INCLUDED  | INTERESTED_PARTY         | ''           | ok
        INCLUDED  | BEST_PRACTICE            | ''           | soa.best-practice-unexplained
        INCLUDED  | BEST_PRACTICE            | NIST AI RMF  | ok
        INCLUDED  | BEST_PRACTICE LEGAL      | ''           | ok
        EXCLUDED  | ''                       | ''           | soa.exclusion-unjustified
        EXCLUDED  | ''                       | '\t'         | soa.exclusion-unjustified
        EXCLUDED  | ''                       | no suppliers | ok
        EXCLUDED  | RISK                     | no suppliers | soa.reasons-without-inclusion
        """, delimiter = '|')
    void inclusionAndExclusionAreJustified(Decision decision, String reasons, String text, String expected) {
        assertEquals(
                expected, Position.of(decision, reasons(reasons), text).<String>fold(position -> "ok", Refusal::code));
    }

    @Test
    void lineEndsAreUnifiedAndTheMarginIsCut() {
        Position position = Position.of(Decision.UNDECIDED, List.of(), "  one\r\ntwo\rthree\n\n  four \n")
                .orElseThrow();
        assertEquals("one\ntwo\nthree\n\n  four", position.justification());
    }

    @Test
    void theLongestTextIsKeptAndOneMoreIsRefusedWithBothNumbers() {
        String longest = "x".repeat(Position.MAX_JUSTIFICATION);
        assertEquals(
                longest,
                Position.of(Decision.INCLUDED, List.of(), longest).orElseThrow().justification());
        assertEquals(
                Refusal.invalid("soa.justification-too-long", 32_000, 32_001),
                Position.of(Decision.INCLUDED, List.of(), longest + "y").<Refusal>fold(p -> unexpected(), r -> r));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab\0c", "ab\u0007c", "ab\uD83Dc", "ab\uDE00c", "ab\u0085c"})
    void whatADatabaseCannotKeepIsRefusedWithItsPlace(String text) {
        assertEquals(
                Refusal.invalid("soa.justification-unreadable", 3),
                Position.of(Decision.INCLUDED, List.of(), text).<Refusal>fold(p -> unexpected(), r -> r));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tab\there", "two\nlines", "Größe", "😀", "<b>&amp;"})
    void ordinaryTextIsKeptAsItIs(String text) {
        assertEquals(
                text,
                Position.of(Decision.EXCLUDED, List.of(), text).orElseThrow().justification());
    }

    @Test
    void reasonsAreASetInTheOrderOfTheEnum() {
        Position one = Position.of(Decision.INCLUDED, List.of(Reason.LEGAL, Reason.RISK, Reason.LEGAL), "")
                .orElseThrow();
        assertEquals(List.of(Reason.RISK, Reason.LEGAL), List.copyOf(one.reasons()));
        assertEquals(new Position(Decision.INCLUDED, Set.of(Reason.LEGAL, Reason.RISK), ""), one);
        assertThrows(UnsupportedOperationException.class, () -> one.reasons().add(Reason.CONTRACT));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void oneReasonStandsAloneExactlyIfItCanBeLookedUp(Reason reason) {
        assertEquals(
                reason.isSufficient(),
                Position.of(Decision.INCLUDED, List.of(reason), "").isDone());
    }

    private static Set<Reason> reasons(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Reason::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Reason.class)));
    }

    private static Refusal unexpected() {
        throw new AssertionError("was accepted");
    }
}
