package org.aimsforjira.inventory.importing.web;

/**
 * The page "Import AI systems": a frame that its script fills step by step.
 *
 * @param aimsName the AIMS
 * @param projectKey the register project
 * @param systemsUrl the AI systems page
 * @param mayEdit whether the reader may import
 * @param maxFileBytes the largest file that is taken
 */
public record ImportPage(String aimsName, String projectKey, String systemsUrl, boolean mayEdit, long maxFileBytes) {}
