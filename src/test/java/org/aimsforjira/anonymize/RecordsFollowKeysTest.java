package org.aimsforjira.anonymize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.aimsforjira.anonymize.app.Anonymization;
import org.aimsforjira.anonymize.jira.RecordsFollowKeys;
import org.aimsforjira.audit.app.PersonErasure;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.soa.ao.AoStatementRepository;
import org.aimsforjira.soa.ao.StatementEntity;
import org.aimsforjira.soa.ao.StatementPeople;
import org.aimsforjira.soa.ao.StatementRevisionEntity;
import org.aimsforjira.soa.domain.Decision;
import org.aimsforjira.soa.domain.Position;
import org.aimsforjira.soa.domain.Reason;
import org.aimsforjira.soa.domain.Statement.Saved;
import org.aimsforjira.soa.domain.StatementRevision;
import org.aimsforjira.testing.FakeCaches;
import org.aimsforjira.testing.FakePeople;
import org.aimsforjira.testing.FixedClock;
import org.aimsforjira.testing.InMemoryAimsRepository;
import org.aimsforjira.testing.InMemoryAuditStore;
import org.aimsforjira.testing.RecordingAuditTrail;
import org.aimsforjira.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordsFollowKeysTest {

    private static StatementRevision revision(ControlId control, Position position, UserKey by) {
        return new StatementRevision(control, 1, position, new Saved(by, Instant.EPOCH));
    }

    @ParameterizedTest
    @EnumSource
    void aNewKeyOfAPersonIsFoundInTheRecordsAndNothingElseMoves(TestDatabase.Kind kind) {
        UserKey old = new UserKey("bob");
        UserKey other = new UserKey("JIRAUSER10001");
        AimsId aims = new AimsId(1);
        ControlId control = new ControlId("A.2.2");
        try (TestDatabase database = TestDatabase.of(kind, StatementEntity.class, StatementRevisionEntity.class)) {
            AoStatementRepository statements =
                    new AoStatementRepository(database.ao(), new FakeCaches(), database.transactions());
            Position position = new Position(Decision.INCLUDED, Set.of(Reason.LEGAL), "because");
            database.transactions().run(() -> {
                statements.append(aims, revision(control, position, old));
                statements.append(aims, revision(new ControlId("A.2.3"), position, other));
                return aims;
            });
            RecordsFollowKeys handler = new RecordsFollowKeys(new Anonymization(
                    List.of(new StatementPeople(database.ao())),
                    new PersonErasure(new InMemoryAuditStore(), new RecordingAuditTrail(), FixedClock.aMonday()),
                    new InMemoryAimsRepository(),
                    new FakePeople(),
                    database.transactions()));
            UserPropertyChangeParameter change = new UserPropertyChangeParameter("bob", "JIRAUSER10000");

            assertEquals(
                    2L,
                    handler.getAffectedEntities(change)
                            .iterator()
                            .next()
                            .getNumberOfOccurrences()
                            .orElseThrow());
            assertTrue(handler.update(change).isValid());

            UserKey now = new UserKey("JIRAUSER10000");
            assertEquals(
                    now,
                    statements
                            .get(aims, control)
                            .orElseThrow()
                            .saved()
                            .orElseThrow()
                            .by());
            assertEquals(
                    now,
                    statements
                            .history(aims, control, new Page.Request(0, 10))
                            .items()
                            .get(0)
                            .saved()
                            .by());
            assertEquals(position, statements.get(aims, control).orElseThrow().position());
            assertEquals(
                    other,
                    statements
                            .get(aims, new ControlId("A.2.3"))
                            .orElseThrow()
                            .saved()
                            .orElseThrow()
                            .by());
            assertEquals(List.of(), List.copyOf(handler.getAffectedEntities(change)));
        }
    }
}
