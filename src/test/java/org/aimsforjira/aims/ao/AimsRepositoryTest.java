package org.aimsforjira.aims.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.aims.domain.AimsRepository;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.FakeCaches;
import org.aimsforjira.testing.InMemoryAimsRepository;
import org.aimsforjira.testing.InMemoryTransactions;
import org.aimsforjira.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract of {@link AimsRepository}, on the fake and on Active Objects. */
class AimsRepositoryTest {

    abstract static class Contract {
        static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
        static final UserKey ADMIN = new UserKey("admin");
        static final Instant NOW = Instant.parse("2026-11-02T09:00:00.123Z");

        abstract AimsRepository repository();

        abstract Transactions transactions();

        Aims create(long project, String name) {
            return transactions().run(() -> repository().create(project, name, BERLIN, ADMIN, NOW));
        }

        @Test
        void whatIsCreatedIsFoundByIdAndByProject() {
            Aims created = create(10001, "AI Management Ä");

            assertEquals(new Aims(created.id(), 10001, "AI Management Ä", BERLIN, ADMIN, NOW), created);
            assertEquals(Optional.of(created), repository().get(created.id()));
            assertEquals(Optional.of(created), repository().ofProject(10001));
        }

        @Test
        void otherProjectsHaveNone() {
            assertEquals(Optional.empty(), repository().ofProject(10001));
            assertEquals(Optional.empty(), repository().get(new AimsId(7)));
            create(10001, "AI Management");
            assertEquals(Optional.empty(), repository().ofProject(10002));
        }

        @Test
        void allAreSortedByName() {
            Aims second = create(10001, "Bank");
            Aims first = create(10002, "Art");

            assertEquals(List.of(first, second), repository().all());
        }

        @Test
        void aTransactionSeesItsOwnAims() {
            transactions().run(() -> {
                Aims created = repository().create(10001, "AI Management", BERLIN, ADMIN, NOW);
                assertEquals(Optional.of(created), repository().ofProject(10001));
                return created;
            });
        }

        @Test
        void aProjectHasOneAimsAtMost() {
            create(10001, "AI Management");

            assertThrows(RuntimeException.class, () -> create(10001, "Another"));
            assertEquals(1, repository().all().size());
        }
    }

    @Nested
    class InMemory extends Contract {
        private final InMemoryAimsRepository repository = new InMemoryAimsRepository();
        private final InMemoryTransactions transactions = new InMemoryTransactions();

        @Override
        AimsRepository repository() {
            return repository;
        }

        @Override
        Transactions transactions() {
            return transactions;
        }
    }

    @Nested
    class OnHsqldb extends OnAo {
        OnHsqldb() {
            super(TestDatabase.Kind.HSQLDB);
        }
    }

    @Nested
    class OnPostgresql extends OnAo {
        OnPostgresql() {
            super(TestDatabase.Kind.POSTGRESQL);
        }
    }

    @SuppressWarnings("NullAway.Init")
    abstract static class OnAo extends Contract {
        private final TestDatabase.Kind kind;
        private TestDatabase database;
        private Transactions transactions;
        private AoAimsRepository repository;

        OnAo(TestDatabase.Kind kind) {
            this.kind = kind;
        }

        @BeforeEach
        void open() {
            database = TestDatabase.of(kind, AimsEntity.class);
            transactions = database.transactions();
            repository = new AoAimsRepository(database.ao(), new FakeCaches(), transactions);
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        AimsRepository repository() {
            return repository;
        }

        @Override
        Transactions transactions() {
            return transactions;
        }

        @Test
        void aLookUpCostsNoQueryOnceTheListIsKnown() {
            create(10001, "AI Management");
            repository.ofProject(10001);

            assertEquals(0, database.statementsOf(() -> {
                assertEquals(1, repository.all().size());
                repository.ofProject(10001);
                repository.ofProject(10002);
            }));
        }

        @Test
        void whatIsRolledBackIsNotFound() {
            repository.all();
            assertThrows(
                    IllegalStateException.class,
                    () -> transactions.run(() -> {
                        repository.create(10001, "AI Management", BERLIN, ADMIN, NOW);
                        throw new IllegalStateException("changed my mind");
                    }));

            assertEquals(List.of(), repository.all());
        }
    }
}
