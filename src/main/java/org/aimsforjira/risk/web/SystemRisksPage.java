package org.aimsforjira.risk.web;

import java.util.List;

/**
 * What {@code system-risks.vm} shows.
 *
 * @param systemKey the key of the system
 * @param projectKey the key of its register
 * @param risks the worst first
 * @param more whether there are others that the reader may not see
 */
public record SystemRisksPage(String systemKey, String projectKey, List<RiskPart> risks, boolean more) {
    public SystemRisksPage {
        risks = List.copyOf(risks);
    }

    /**
     * A risk.
     *
     * @param lozenge the style class of its level
     * @param why how the level came about; empty while it is not rated
     */
    public record RiskPart(String key, String link, String summary, String level, String lozenge, String why) {}
}
