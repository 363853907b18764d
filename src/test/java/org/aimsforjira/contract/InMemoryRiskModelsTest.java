package org.aimsforjira.contract;

import org.aimsforjira.risk.model.domain.ModelVersions;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.testing.InMemoryRiskModels;
import org.aimsforjira.testing.InMemoryTransactions;

class InMemoryRiskModelsTest extends ModelVersionsContract {
    private final InMemoryRiskModels versions = new InMemoryRiskModels();
    private final InMemoryTransactions transactions = new InMemoryTransactions();

    @Override
    protected ModelVersions versions() {
        return versions;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
