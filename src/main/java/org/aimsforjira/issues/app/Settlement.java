package org.aimsforjira.issues.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.issues.domain.Intent;
import org.aimsforjira.issues.domain.Intent.State;
import org.aimsforjira.issues.domain.Intents;
import org.aimsforjira.issues.domain.IssueWriter.Written;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.shared.ClusterLocks;
import org.aimsforjira.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finishes changes that were begun when a node died, after each start and every hour: what is in Jira is linked and recorded, what is
 * not is dropped with an entry that says so (ADR 026). The lock of the change tells whether somebody is still at it.
 */
@Named
public class Settlement {
    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);
    private static final int AT_ONCE = 200;
    /** As long as a browser may ask again with its token. */
    private static final Duration KEEP_CLOSED = Duration.ofDays(30);

    private final Intents intents;
    private final Completion completion;
    private final Transactions transactions;
    private final ClusterLocks locks;
    private final Clock clock;

    @Inject
    public Settlement(
            Intents intents, Completion completion, Transactions transactions, ClusterLocks locks, Clock clock) {
        this.intents = intents;
        this.completion = completion;
        this.transactions = transactions;
        this.locks = locks;
        this.clock = clock;
    }

    /** Settles what is open and free. One change that cannot be settled does not keep the others from it. */
    public void settle() {
        List<Intent> open = intents.open(AT_ONCE);
        for (Intent intent : open) {
            locks.ifFree(IssueWriting.lock(intent), () -> settle(intent.token()));
        }
        transactions.run(() -> {
            intents.forgetClosedBefore(clock.now().minus(KEEP_CLOSED));
            return true;
        });
    }

    private void settle(String token) {
        try {
            intents.byToken(token)
                    .filter(intent -> intent.state() == State.OPEN)
                    .ifPresent(this::settle);
        } catch (RuntimeException e) {
            LOG.error("The change {} stays open and is tried again", token, e);
        }
    }

    private void settle(Intent intent) {
        Optional<Written> written = completion.inJira(intent);
        if (written.isPresent()) {
            completion.complete(intent, written.get());
        } else {
            completion.drop(intent);
        }
    }
}
