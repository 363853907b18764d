package org.aimsforjira.setup.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.setup.domain.StoredPieces.Key;
import org.aimsforjira.setup.domain.StoredPieces.Piece;
import org.junit.jupiter.api.Test;

class StoredPiecesTest {
    private static final long REGISTER = 10_000;
    private static final long OTHER = 10_001;

    @Test
    void anOptionOfAGlobalFieldHasItsKeyInEveryProject() {
        StoredPieces pieces = StoredPieces.of(List.of(
                option(FieldRole.ANNEX_A_CONTROLS, "A.2.2", 20),
                option(FieldRole.AI_EVIDENCE_FOR, "A.2.2", 30),
                Piece.intended(Key.ofOption(FieldRole.ANNEX_A_CONTROLS, "A.2.3", REGISTER), "A.2.3", 1)));
        assertEquals(Map.of(20L, "A.2.2"), pieces.optionKeys(FieldRole.ANNEX_A_CONTROLS, REGISTER));
        assertEquals(Map.of(20L, "A.2.2"), pieces.optionKeys(FieldRole.ANNEX_A_CONTROLS, OTHER));
    }

    @Test
    void anOptionOfARegisterHasItsKeyThereOnly() {
        StoredPieces pieces = StoredPieces.of(List.of(option(FieldRole.AI_LIKELIHOOD, "3", 40)));
        assertEquals(Map.of(40L, "3"), pieces.optionKeys(FieldRole.AI_LIKELIHOOD, REGISTER));
        assertEquals(Map.of(), pieces.optionKeys(FieldRole.AI_LIKELIHOOD, OTHER));
        assertEquals(Map.of(), pieces.optionKeys(FieldRole.AI_RESIDUAL_LIKELIHOOD, REGISTER));
    }

    @Test
    void linkTypesHoldEverywhereAndResolutionsForOneAims() {
        StoredPieces pieces = StoredPieces.of(List.of(
                Piece.found(Key.of(LinkTypeRole.TREATMENT), "10300", "AI treatment"),
                Piece.found(Key.ofNotCarriedOut(REGISTER, "10001"), "10001", "Won't Do")));
        assertEquals(Optional.of(10_300L), pieces.number(Key.of(LinkTypeRole.TREATMENT)));
        assertEquals(Set.of("10001"), pieces.notCarriedOut(REGISTER));
        assertEquals(Set.of(), pieces.notCarriedOut(OTHER));
    }

    private static Piece option(FieldRole role, String key, long id) {
        return Piece.found(Key.ofOption(role, key, REGISTER), Long.toString(id), key);
    }
}
