package org.aimsforjira.treatment.domain;

import org.aimsforjira.shared.AimsId;

/**
 * An ordinary issue treats an AI risk.
 *
 * @param aims the AIMS whose register holds the risk
 * @param riskId Jira's id of the risk
 * @param issueId Jira's id of the issue that treats it
 * @param progress how far that issue has come
 */
public record Treatment(AimsId aims, long riskId, long issueId, Progress progress) {}
