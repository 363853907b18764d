package org.aimsforjira.risk.assessment.app;

import java.time.ZoneId;
import org.aimsforjira.risk.assessment.domain.Assessment;
import org.aimsforjira.risk.domain.RiskModel;

/**
 * An assessment with what is needed to word it.
 *
 * @param byName who assessed, as Jira calls them now
 * @param model the model it was made with
 * @param words what Jira calls what can be chosen
 * @param zone the zone of the AIMS
 */
public record AssessmentView(
        Assessment assessment, String byName, RiskModel model, AssessmentWords words, ZoneId zone) {}
