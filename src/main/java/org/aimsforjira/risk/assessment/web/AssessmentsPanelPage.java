package org.aimsforjira.risk.assessment.web;

/**
 * What {@code assessments-panel.vm} shows: a place, which the script of the panel fills by one call of REST, so that the issue view itself
 * costs no query.
 *
 * @param riskKey the key of the risk
 * @param projectKey the key of its register
 */
public record AssessmentsPanelPage(String riskKey, String projectKey) {}
