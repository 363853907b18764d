package org.aimsforjira.contract;

import org.aimsforjira.setup.InMemoryPieces;
import org.aimsforjira.setup.domain.PieceRepository;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.testing.InMemoryTransactions;

class InMemoryPiecesTest extends PieceRepositoryContract {
    private final InMemoryPieces pieces = new InMemoryPieces();
    private final InMemoryTransactions transactions = new InMemoryTransactions();

    @Override
    protected PieceRepository pieces() {
        return pieces;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
