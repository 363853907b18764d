package org.aimsforjira.setup.app;

import java.util.List;
import java.util.Optional;
import org.aimsforjira.setup.domain.SetupStep;
import org.aimsforjira.shared.Projects.ProjectRef;

/**
 * What a run of set-up did.
 *
 * @param register the register project; empty if not even that could be made
 * @param done the steps, in the order in which they were done
 * @param told what an administrator should know of what was left as it is
 * @param failure where and why it stopped, if it did; all that is done stays, and running again goes on from there
 */
public record SetupResult(
        Optional<ProjectRef> register, List<SetupStep> done, List<SetupStep> told, Optional<Failure> failure) {

    /**
     * @param step the step that Jira refused
     * @param message Jira's words
     */
    public record Failure(SetupStep step, String message) {}

    public SetupResult {
        done = List.copyOf(done);
        told = List.copyOf(told);
    }
}
