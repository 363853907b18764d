package org.aimsforjira.treatment.plan.rest;

/**
 * An approved plan that was checked.
 *
 * @param consistent whether everything in the database has the hash it was frozen with and follows the plan before
 * @param consistentText the same in words
 */
public record VerifiedJson(ApprovalJson approval, boolean consistent, String consistentText) {}
