package org.aimsforjira.risk.register.app;

import java.time.Instant;
import org.aimsforjira.issues.domain.SeenIssues.Linked;
import org.aimsforjira.risk.acceptance.domain.AcceptanceStatus;
import org.aimsforjira.risk.domain.AiRisk;

/**
 * One risk in the register. Page and REST show the same rows.
 *
 * @param risk the risk
 * @param systems the AI systems that are exposed to it and that the person may see
 * @param acceptance how its acceptance stands
 * @param updated when its issue changed last
 */
public record RiskRow(AiRisk risk, Linked systems, AcceptanceStatus acceptance, Instant updated) {}
