package org.aimsforjira.risk.assessment.domain;

/**
 * How bad one consequence is.
 *
 * @param to whom it strikes: the key of an option of <em>AI consequence to</em>
 * @param kind what is at stake: the key of an option of <em>AI consequence kind</em>
 * @param severity the step of the model, from 1
 */
public record ConsequenceRating(String to, String kind, int severity) {}
