package org.aimsforjira.inventory.web;

import java.util.List;

/**
 * What {@code system-panel.vm} shows. An empty text is a fact that nobody has entered.
 *
 * @param overdue whether the day of the next review has passed
 * @param missing the names of the facts that nobody has entered
 * @param origin where it was imported from, as a sentence; empty for a system that a person entered
 * @param inventoryLink the address of the page "AI systems"
 * @param soaLink the address of the page "Statement of Applicability"
 */
public record SystemPanelPage(
        String tier,
        String regulatoryClass,
        List<String> roles,
        String owner,
        String nextReview,
        boolean overdue,
        List<String> missing,
        String origin,
        String inventoryLink,
        String soaLink) {
    public SystemPanelPage {
        roles = List.copyOf(roles);
        missing = List.copyOf(missing);
    }
}
