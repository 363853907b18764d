package org.aimsforjira.risk.domain;

/**
 * A step of likelihood or severity.
 *
 * @param name what people call it; empty in the built-in model, where Jira's option names it
 * @param meaning when it is chosen: a frequency, an extent of harm; empty for nothing said
 */
public record Step(String name, String meaning) {}
