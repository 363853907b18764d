package org.aimsforjira.e2e;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/** The steps of a journey build on each other: after one that failed, the later ones would only repeat it and are skipped. */
final class OrderedSteps implements BeforeEachCallback, AfterTestExecutionCallback {

    private boolean failed;

    @Override
    public void beforeEach(ExtensionContext step) {
        Assumptions.assumeFalse(failed, "Skipped: an earlier step of the journey failed");
    }

    @Override
    public void afterTestExecution(ExtensionContext step) {
        failed |= step.getExecutionException()
                .filter(problem -> !(problem instanceof TestAbortedException))
                .isPresent();
    }
}
