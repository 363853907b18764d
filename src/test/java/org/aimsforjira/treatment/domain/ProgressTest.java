package org.aimsforjira.treatment.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final Set<String> NOT_CARRIED_OUT = Set.of("10001");

    @Test
    void theCategoryOfTheStatusDecides() {
        assertEquals(Progress.TODO, progress("new", ""));
        assertEquals(Progress.DOING, progress("indeterminate", ""));
        assertEquals(Progress.DONE, progress("done", ""));
        assertEquals(Progress.DONE, progress("done", "10000"));
    }

    @Test
    void doneWithoutHavingBeenCarriedOutIsDropped() {
        assertEquals(Progress.DROPPED, progress("done", "10001"));
    }

    @Test
    void aResolutionOnAnOpenIssueMeansNothing() {
        assertEquals(Progress.TODO, progress("new", "10001"));
        assertEquals(Progress.DOING, progress("indeterminate", "10001"));
    }

    @Test
    void aStatusWithoutACategoryIsNotBegun() {
        assertEquals(Progress.TODO, progress("undefined", ""));
        assertEquals(Progress.TODO, progress("", ""));
    }

    private static Progress progress(String category, String resolution) {
        return Progress.of(category, Optional.of(resolution).filter(id -> !id.isEmpty()), NOT_CARRIED_OUT);
    }
}
