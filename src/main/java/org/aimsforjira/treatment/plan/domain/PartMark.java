package org.aimsforjira.treatment.plan.domain;

/**
 * What a part of an approved plan holds, without its content: enough to find the parts of some risks. The hash of the approval stands for
 * the marks of all its parts.
 *
 * @param place of the part, from 0
 * @param firstRisk the id of its first risk
 * @param lastRisk the id of its last risk
 * @param from which risk of the plan its first one is, from 0
 * @param to which risk of the plan its last one is
 * @param hash SHA-256 of its content
 */
public record PartMark(int place, long firstRisk, long lastRisk, int from, int to, String hash) {}
