package org.aimsforjira.contract;

import org.aimsforjira.shared.Transactions;
import org.aimsforjira.testing.InMemoryPlanApprovals;
import org.aimsforjira.testing.InMemoryTransactions;
import org.aimsforjira.treatment.plan.domain.PlanApprovals;

class InMemoryPlanApprovalsTest extends PlanApprovalsContract {
    private final PlanApprovals approvals = new InMemoryPlanApprovals();
    private final Transactions transactions = new InMemoryTransactions();

    @Override
    protected PlanApprovals approvals() {
        return approvals;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
