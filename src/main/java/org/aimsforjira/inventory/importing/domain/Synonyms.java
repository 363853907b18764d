package org.aimsforjira.inventory.importing.domain;

import java.util.List;
import java.util.Map;

/**
 * What headings and values are called in English and German, for files that we do not know.
 *
 * @param headings the heading keys that stand for a target, the surest first
 * @param values for a choice target: folded words to the texts of options to look for, or the name of a stage
 */
public record Synonyms(Map<Target, List<String>> headings, Map<Target, Map<String, List<String>>> values) {}
