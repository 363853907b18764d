package org.aimsforjira.contract;

import org.aimsforjira.projection.domain.ProjectionStates;
import org.aimsforjira.projection.domain.Traces;
import org.aimsforjira.risk.domain.RiskControls;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.soa.domain.ControlWorks;
import org.aimsforjira.testing.InMemoryControlWorks;
import org.aimsforjira.testing.InMemoryProjectionStates;
import org.aimsforjira.testing.InMemoryRiskControls;
import org.aimsforjira.testing.InMemoryTraces;
import org.aimsforjira.testing.InMemoryTransactions;
import org.aimsforjira.testing.InMemoryTreatments;
import org.aimsforjira.treatment.domain.Treatments;
import org.junit.jupiter.api.Nested;

/** The fakes keep the same contracts as the tables. */
class InMemoryProjectionsTest {

    private final Transactions transactions = new InMemoryTransactions();

    @Nested
    class OfRisks extends RiskControlsContract {
        private final RiskControls controls = new InMemoryRiskControls();

        @Override
        protected RiskControls controls() {
            return controls;
        }

        @Override
        protected Transactions transactions() {
            return transactions;
        }
    }

    @Nested
    class OfTreatments extends TreatmentsContract {
        private final Treatments treatments = new InMemoryTreatments();

        @Override
        protected Treatments treatments() {
            return treatments;
        }

        @Override
        protected Transactions transactions() {
            return transactions;
        }
    }

    @Nested
    class OfWorks extends ControlWorksContract {
        private final ControlWorks works = new InMemoryControlWorks();

        @Override
        protected ControlWorks works() {
            return works;
        }

        @Override
        protected Transactions transactions() {
            return transactions;
        }
    }

    @Nested
    class OfTraces extends TracesContract {
        private final Traces traces = new InMemoryTraces();
        private final ProjectionStates states = new InMemoryProjectionStates();

        @Override
        protected Traces traces() {
            return traces;
        }

        @Override
        protected ProjectionStates states() {
            return states;
        }

        @Override
        protected Transactions transactions() {
            return transactions;
        }
    }
}
