package org.aimsforjira.contract;

import org.aimsforjira.risk.assessment.domain.Assessments;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.testing.InMemoryAssessments;
import org.aimsforjira.testing.InMemoryTransactions;

class InMemoryAssessmentsTest extends AssessmentsContract {
    private final Assessments assessments = new InMemoryAssessments();
    private final Transactions transactions = new InMemoryTransactions();

    @Override
    protected Assessments assessments() {
        return assessments;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
