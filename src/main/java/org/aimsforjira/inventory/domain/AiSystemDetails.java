package org.aimsforjira.inventory.domain;

/**
 * An AI system with its long texts.
 *
 * @param system what the inventory list shows
 * @param projectId the project of its issue
 * @param purpose what it is for; empty for none
 * @param dataSources where its data come from; empty for none
 * @param supplier who supplies it; empty for none
 * @param externalId its id in the file that brought it, or in another tool; empty for none
 */
public record AiSystemDetails(
        AiSystem system, long projectId, String purpose, String dataSources, String supplier, String externalId) {}
