package org.aimsforjira.contract;

import org.aimsforjira.risk.acceptance.domain.Acceptances;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.testing.InMemoryAcceptances;
import org.aimsforjira.testing.InMemoryTransactions;

class InMemoryAcceptancesTest extends AcceptancesContract {
    private final Acceptances acceptances = new InMemoryAcceptances();
    private final Transactions transactions = new InMemoryTransactions();

    @Override
    protected Acceptances acceptances() {
        return acceptances;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
