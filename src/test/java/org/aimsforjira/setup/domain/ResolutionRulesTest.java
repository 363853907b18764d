package org.aimsforjira.setup.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.aimsforjira.setup.domain.JiraSnapshot.ResolutionInJira;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResolutionRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Won't Do",
                "Won’t do",
                "WON'T FIX",
                "Duplicate",
                "Declined",
                "Cannot Reproduce",
                " Incomplete ",
                "Wird nicht erledigt",
                "Duplikat",
                "Abgelehnt",
                "Unvollständig"
            })
    void namesThatMeanNotCarriedOutAreProposed(String name) {
        assertEquals(Set.of("7"), ResolutionRules.proposed(List.of(new ResolutionInJira("7", name))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Done", "Fixed", "Erledigt", "Resolved", "Not a duplicate", ""})
    void otherNamesAreNot(String name) {
        assertEquals(Set.of(), ResolutionRules.proposed(List.of(new ResolutionInJira("7", name))));
    }
}
