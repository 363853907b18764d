package org.aimsforjira.risk.app;

import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.issues.domain.SeenIssues.Linked;
import org.aimsforjira.risk.domain.AiRisk;

/**
 * One risk as one person sees it.
 *
 * @param aims the AIMS it belongs to
 * @param risk the risk
 * @param systems the AI systems that are exposed to it
 * @param mayTrigger the risks that it can set off
 * @param triggeredBy the risks that can set it off
 * @param mayEdit whether the person may select controls
 * @param mayRate whether the person may rate it
 * @param mayLink whether the person may link it
 */
public record RiskView(
        Aims aims,
        AiRisk risk,
        Linked systems,
        Linked mayTrigger,
        Linked triggeredBy,
        boolean mayEdit,
        boolean mayRate,
        boolean mayLink) {}
