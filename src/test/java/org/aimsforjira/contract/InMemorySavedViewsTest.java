package org.aimsforjira.contract;

import org.aimsforjira.risk.register.domain.SavedViews;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.testing.InMemorySavedViews;
import org.aimsforjira.testing.InMemoryTransactions;

class InMemorySavedViewsTest extends SavedViewsContract {
    private final SavedViews views = new InMemorySavedViews();
    private final Transactions transactions = new InMemoryTransactions();

    @Override
    protected SavedViews views() {
        return views;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
