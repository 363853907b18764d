package org.aimsforjira.issues.app;

import java.time.Instant;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.AuditTrail;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.Deaths;
import org.aimsforjira.testing.FakeClusterLocks;
import org.aimsforjira.testing.FakeIssues;
import org.aimsforjira.testing.FixedClock;
import org.aimsforjira.testing.InMemoryIntents;
import org.aimsforjira.testing.InMemoryTransactions;
import org.aimsforjira.testing.RecordingAuditTrail;

/** The writing of issues with everything around it in memory, and a node that can die at any step. */
public final class IssueWorld {
    public final Deaths deaths = new Deaths();
    public final FakeIssues issues = new FakeIssues(deaths);
    public final InMemoryIntents intents = new InMemoryIntents(deaths);
    public final RecordingAuditTrail trail = new RecordingAuditTrail();
    public final FakeClusterLocks locks = new FakeClusterLocks();
    public final FixedClock clock = new FixedClock(Instant.parse("2026-11-02T09:00:00Z"));
    public final IssueWriting writing;
    public final Settlement settlement;

    public IssueWorld() {
        InMemoryTransactions transactions = new InMemoryTransactions();
        Completion completion = new Completion(intents, issues, new MortalTrail());
        writing = new IssueWriting(intents, issues, completion, transactions, locks, clock);
        settlement = new Settlement(intents, completion, transactions, locks, clock);
    }

    private final class MortalTrail implements AuditTrail {
        @Override
        public <T> T recording(AimsId aims, UserKey actor, Change<T> change) {
            deaths.step();
            T result = trail.recording(aims, actor, change);
            deaths.step();
            return result;
        }
    }
}
