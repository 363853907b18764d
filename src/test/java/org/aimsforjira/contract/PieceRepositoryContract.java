package org.aimsforjira.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.PieceRepository;
import org.aimsforjira.setup.domain.StoredPieces.Key;
import org.aimsforjira.setup.domain.StoredPieces.Piece;
import org.aimsforjira.shared.Transactions;
import org.junit.jupiter.api.Test;

/** What every store of set-up's pieces does. */
public abstract class PieceRepositoryContract {

    protected abstract PieceRepository pieces();

    protected abstract Transactions transactions();

    private void save(Piece... all) {
        transactions().run(() -> {
            List.of(all).forEach(pieces()::save);
            return all;
        });
    }

    @Test
    void emptyAtFirst() {
        assertEquals(Set.of(), pieces().all().byKey().keySet());
    }

    @Test
    void aPieceIsKeptWithAllThatIsKnown() {
        Piece option = Piece.found(Key.ofOption(FieldRole.AI_TIER, "high", 10_000), "10103", "2 High");
        Piece intent = Piece.intended(Key.of(FieldRole.AI_TIER), "AI tier", 10_200);

        save(option, intent);

        assertEquals(Set.of(option.key(), intent.key()), pieces().all().byKey().keySet());
        assertEquals(Optional.of(option), pieces().all().get(option.key()));
        assertEquals(Optional.of(intent), pieces().all().get(intent.key()));
    }

    @Test
    void aPieceTakesThePlaceOfItsIntent() {
        save(Piece.intended(Key.of(FieldRole.AI_TIER), "AI tier", 10_200));

        save(Piece.found(Key.of(FieldRole.AI_TIER), "10201", "AI tier"));

        assertEquals(1, pieces().all().byKey().size());
        assertEquals(Optional.of(10_201L), pieces().all().number(Key.of(FieldRole.AI_TIER)));
    }

    @Test
    void theSameNameInTwoProjectsIsTwoPieces() {
        Key first = Key.ofOption(FieldRole.AI_TIER, "high", 10_000);
        Key second = Key.ofOption(FieldRole.AI_TIER, "high", 10_001);
        save(Piece.found(first, "1", "2 High"), Piece.found(second, "2", "2 High"));

        assertEquals(Optional.of("1"), pieces().all().id(first));
        assertEquals(Optional.of("2"), pieces().all().id(second));
    }

    @Test
    void whatIsForgottenIsGoneAndMayBeForgottenTwice() {
        Key key = Key.of(IssueTypeRole.AI_SYSTEM);
        save(Piece.found(key, "10001", "AI System"));

        for (int i = 0; i < 2; i++) {
            transactions().run(() -> {
                pieces().forget(key);
                return key;
            });
        }

        assertEquals(Optional.empty(), pieces().all().get(key));
    }

    @Test
    void longGroupNamesFit() {
        String longest = "ü".repeat(255);
        Key one = Key.ofGlobalGrant("aims.administer", longest);
        Key other = Key.ofGlobalGrant("aims.administer", longest.substring(1) + "x");

        save(Piece.found(one, one.holder(), one.holder()), Piece.found(other, other.holder(), other.holder()));

        assertEquals(Set.of(one, other), pieces().all().byKey().keySet());
    }
}
