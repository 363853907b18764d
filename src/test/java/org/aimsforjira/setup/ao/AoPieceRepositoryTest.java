package org.aimsforjira.setup.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.aimsforjira.contract.PieceRepositoryContract;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.PieceRepository;
import org.aimsforjira.setup.domain.StoredPieces.Key;
import org.aimsforjira.setup.domain.StoredPieces.Piece;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.testing.FakeCaches;
import org.aimsforjira.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AoPieceRepositoryTest {

    @Nested
    class OnHsqldb extends OnADatabase {
        OnHsqldb() {
            super(TestDatabase.Kind.HSQLDB);
        }
    }

    @Nested
    class OnPostgresql extends OnADatabase {
        OnPostgresql() {
            super(TestDatabase.Kind.POSTGRESQL);
        }
    }

    abstract static class OnADatabase extends PieceRepositoryContract {
        private final TestDatabase database;
        private final Transactions transactions;
        private final PieceRepository pieces;

        OnADatabase(TestDatabase.Kind kind) {
            database = TestDatabase.of(kind, JiraPieceEntity.class);
            transactions = database.transactions();
            pieces = new AoPieceRepository(database.ao(), new FakeCaches(), transactions);
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected PieceRepository pieces() {
            return pieces;
        }

        @Override
        protected Transactions transactions() {
            return transactions;
        }

        @Test
        void whatARolledBackTransactionSavedIsNotSeen() {
            Piece piece = Piece.found(Key.of(FieldRole.AI_TIER), "1", "AI tier");
            try {
                transactions.run(() -> {
                    pieces.save(piece);
                    assertEquals(Set.of(piece.key()), pieces.all().byKey().keySet(), "seen inside");
                    throw new IllegalStateException("roll back");
                });
            } catch (IllegalStateException expected) {
                assertEquals("roll back", expected.getMessage());
            }

            assertEquals(Set.of(), pieces.all().byKey().keySet());
        }
    }
}
