package org.aimsforjira.inventory.app;

import org.aimsforjira.inventory.domain.AiSystem;

/**
 * One AI system in a list. Page and REST show the same rows.
 *
 * @param system the system
 * @param ownerName the owner's display name; empty for nobody
 * @param isOverdue whether the day of its next review has passed in the zone of the AIMS
 */
public record SystemRow(AiSystem system, String ownerName, boolean isOverdue) {}
