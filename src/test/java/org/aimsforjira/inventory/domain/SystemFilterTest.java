package org.aimsforjira.inventory.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.aimsforjira.inventory.domain.SystemFilter.Choice;
import org.aimsforjira.inventory.domain.SystemFilter.Owner;
import org.aimsforjira.inventory.domain.SystemFilter.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SystemFilterTest {

    @Test
    void choicesAreReadFromAddresses() {
        assertEquals(Optional.of(Choice.ANY), Choice.of(""));
        assertEquals(Optional.of(Choice.EMPTY), Choice.of("none"));
        assertEquals(Optional.of(Choice.option(10_301)), Choice.of("10301"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "high", "1e9", " 1", "99999999999999999999"})
    void whatIsNoChoiceIsNone(String text) {
        assertEquals(Optional.empty(), Choice.of(text));
    }

    @Test
    void ownersAreReadFromAddresses() {
        assertEquals(Owner.ANYBODY, Owner.of(""));
        assertEquals(Owner.VIEWER, Owner.of("me"));
        assertEquals(Owner.NOBODY, Owner.of("none"));
        assertEquals(Owner.named("risklead"), Owner.of("risklead"));
    }

    @Test
    void textIsStrippedAndCut() {
        SystemFilter filter = new SystemFilter(
                "  " + "x".repeat(500), Choice.ANY, Choice.ANY, Choice.ANY, Owner.ANYBODY, Optional.empty());
        assertEquals(SystemFilter.MAX_TEXT, filter.text().length());
        assertTrue(
                new SystemFilter(" \t", Choice.ANY, Choice.ANY, Choice.ANY, Owner.ANYBODY, Optional.empty()).isNone());
    }

    @ParameterizedTest
    @EnumSource(SystemColumn.class)
    void everyOrderIsWrittenAndReadBack(SystemColumn column) {
        for (boolean descending : new boolean[] {true, false}) {
            SystemOrder order = new SystemOrder(column, descending);
            assertEquals(Optional.of(order), SystemOrder.of(order.toString()));
        }
        assertEquals(Optional.empty(), SystemOrder.of("--" + column.key()));
    }

    @ParameterizedTest
    @EnumSource(Progress.class)
    void everyProgressIsReadBack(Progress progress) {
        assertEquals(Optional.of(progress), Progress.of(progress.key()));
    }
}
