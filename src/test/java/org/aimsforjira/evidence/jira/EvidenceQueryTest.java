package org.aimsforjira.evidence.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.Set;
import org.aimsforjira.evidence.domain.EvidenceCount.Kind;
import org.aimsforjira.evidence.domain.EvidenceRule;
import org.junit.jupiter.api.Test;

class EvidenceQueryTest {

    private static final String ORDER = " ORDER BY resolved DESC, issuekey ASC";

    @Test
    void everythingThatIsMarked() {
        assertEquals("cf[10201] is not EMPTY" + ORDER, jql(Optional.empty(), Optional.empty(), Set.of("1")));
    }

    @Test
    void aControlIsAskedForByItsOption() {
        assertEquals("cf[10201] = 7" + ORDER, jql(Optional.of(7L), Optional.empty(), Set.of()));
    }

    @Test
    void verdictsFollowTheRule() {
        String counted = "cf[10201] = 7 AND statusCategory = \"Done\" AND resolved is not EMPTY";
        assertEquals(
                counted + " AND resolution not in (3, 10001) AND labels = \"aims-failed\"" + ORDER,
                jql(Optional.of(7L), Optional.of(Kind.FAILED), Set.of("10001", "3")));
        assertEquals(
                counted + " AND (labels is EMPTY OR labels != \"aims-failed\") AND resolved >= startOfDay(-365d)"
                        + ORDER,
                jql(Optional.of(7L), Optional.of(Kind.FRESH), Set.of()));
        assertEquals(
                counted + " AND (labels is EMPTY OR labels != \"aims-failed\") AND resolved < startOfDay(-365d)"
                        + ORDER,
                jql(Optional.of(7L), Optional.of(Kind.STALE), Set.of()));
        assertThrows(IllegalArgumentException.class, () -> jql(Optional.of(7L), Optional.of(Kind.NOT_DONE), Set.of()));
    }

    private static String jql(Optional<Long> option, Optional<Kind> kind, Set<String> notCarriedOut) {
        return EvidenceQuery.jql(10_201, option, kind, notCarriedOut, EvidenceRule.DEFAULT);
    }
}
