package org.aimsforjira.treatment.plan.domain;

/**
 * What can be done about a risk, in our own words (the ways are those of ISO 31000:2018, 6.5.2).
 *
 * @param key how set-up knows the option of the field <em>AI treatment option</em>
 * @param name what it is called
 * @param explanation one sentence
 */
public record TreatmentOption(String key, String name, String explanation) {}
