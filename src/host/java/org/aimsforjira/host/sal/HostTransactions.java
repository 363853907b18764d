package org.aimsforjira.host.sal;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.function.Supplier;

/**
 * Transactions on Jira's own tables. Stands in for SAL's TransactionTemplate; Active Objects has its own transactions, and
 * nothing joins the two.
 */
public final class HostTransactions implements TransactionTemplate {
    private final Runner runner;

    /** Over the database of the host. */
    public HostTransactions(Runner runner) {
        this.runner = runner;
    }

    @Override
    public <T> T execute(TransactionCallback<T> action) {
        return runner.run(action::doInTransaction);
    }

    /** Runs work in a transaction, joining the one of the thread. */
    @FunctionalInterface
    public interface Runner {
        /** Runs the work; an exception rolls back. */
        <T> T run(Supplier<T> work);
    }
}
