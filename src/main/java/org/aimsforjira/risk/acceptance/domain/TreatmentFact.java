package org.aimsforjira.risk.acceptance.domain;

/**
 * A treatment of a risk at one moment.
 *
 * @param issueId Jira's id of the issue
 * @param key its key at that moment; empty where it was not looked up
 * @param stage how far it was
 */
public record TreatmentFact(long issueId, String key, WorkStage stage) {}
