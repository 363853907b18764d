package org.aimsforjira.contract;

import org.aimsforjira.shared.Transactions;
import org.aimsforjira.soa.domain.StatementRepository;
import org.aimsforjira.testing.InMemoryStatementRepository;
import org.aimsforjira.testing.InMemoryTransactions;

class InMemoryStatementRepositoryTest extends StatementRepositoryContract {
    private final StatementRepository repository = new InMemoryStatementRepository();
    private final Transactions transactions = new InMemoryTransactions();

    @Override
    protected StatementRepository repository() {
        return repository;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
