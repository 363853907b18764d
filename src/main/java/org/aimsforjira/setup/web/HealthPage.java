package org.aimsforjira.setup.web;

import java.util.List;

/**
 * How the AIMS of this Jira are.
 *
 * @param tables the common beginning of the names of our tables, for the keepers of the database
 */
public record HealthPage(List<Part> aims, String tables) {

    /**
     * One AIMS.
     *
     * @param whole whether nothing has to be mended
     * @param status one or two words
     * @param gone a sentence if the register project was deleted; else empty
     * @param broken what a repair would do
     * @param told what an administrator should know
     * @param auditEntries how many entries the audit trail has, a sentence
     * @param projections how what is derived from the work in Jira is
     * @param verification the answer of the check of the trail; empty if none was asked for
     */
    public record Part(
            String name,
            String project,
            boolean whole,
            String status,
            String gone,
            List<Number> numbers,
            List<StepLine> broken,
            List<StepLine> told,
            String repairAddress,
            Projections projections,
            String auditEntries,
            String verifyAddress,
            String verification,
            boolean verified) {}

    /**
     * What is derived from the work in Jira.
     *
     * @param aims the id of the AIMS, for the button
     * @param good whether it may be trusted
     * @param status a sentence
     * @param last when it was compared last, and what differed; a sentence
     */
    public record Projections(String aims, boolean good, String status, String last) {}

    /** A sort of piece and how many are good: "38 of 38". */
    public record Number(String name, String value, boolean whole) {}
}
