package org.aimsforjira.treatment.plan.rest;

/**
 * An approved plan.
 *
 * @param number 1 and up
 * @param by the name of the person as Jira shows it now
 * @param at ISO 8601 in UTC
 * @param comment empty for none
 * @param risks how many risks it holds
 * @param treatments how many treatments
 * @param hash SHA-256, to be printed or kept elsewhere
 * @param previous the hash of the plan before; empty for the first
 * @param text number, person and time in words
 */
public record ApprovalJson(
        int number,
        String by,
        String at,
        String comment,
        int risks,
        int treatments,
        String hash,
        String previous,
        String text) {}
