package org.aimsforjira.contract;

import org.aimsforjira.issues.domain.Intents;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.testing.InMemoryIntents;
import org.aimsforjira.testing.InMemoryTransactions;

class InMemoryIntentsTest extends IntentsContract {
    private final Intents intents = new InMemoryIntents();
    private final Transactions transactions = new InMemoryTransactions();

    @Override
    protected Intents intents() {
        return intents;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
