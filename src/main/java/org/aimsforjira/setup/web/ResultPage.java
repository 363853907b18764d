package org.aimsforjira.setup.web;

import java.util.List;

/**
 * What set-up did.
 *
 * @param failed whether Jira refused a step
 * @param failedStep the step
 * @param failure Jira's words
 * @param count how many steps were done, a sentence
 * @param projectAddress empty if not even the project could be made
 * @param hidden the form, so that one can run again after a failure
 */
public record ResultPage(
        String subject,
        boolean failed,
        String failedStep,
        String failure,
        String count,
        List<StepLine.Section> sections,
        List<StepLine> told,
        String projectAddress,
        List<PreviewPage.Hidden> hidden) {}
