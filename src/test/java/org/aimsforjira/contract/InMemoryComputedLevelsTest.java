package org.aimsforjira.contract;

import org.aimsforjira.risk.domain.ComputedLevels;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.testing.InMemoryTransactions;
import org.aimsforjira.testing.RiskWorld;

class InMemoryComputedLevelsTest extends ComputedLevelsContract {
    private final ComputedLevels levels = new RiskWorld.Levels();
    private final Transactions transactions = new InMemoryTransactions();

    @Override
    protected ComputedLevels levels() {
        return levels;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
