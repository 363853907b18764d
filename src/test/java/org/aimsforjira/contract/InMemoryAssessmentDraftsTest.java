package org.aimsforjira.contract;

import org.aimsforjira.risk.assessment.domain.AssessmentDrafts;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.testing.InMemoryAssessmentDrafts;
import org.aimsforjira.testing.InMemoryTransactions;

class InMemoryAssessmentDraftsTest extends AssessmentDraftsContract {
    private final AssessmentDrafts drafts = new InMemoryAssessmentDrafts();
    private final Transactions transactions = new InMemoryTransactions();

    @Override
    protected AssessmentDrafts drafts() {
        return drafts;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
