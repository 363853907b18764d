package org.aimsforjira.evidence.domain;

/**
 * When issues prove that a control operates (DESIGN.md, section 5, "Evidence rule"). The issues are those whose field <em>AI evidence
 * for</em> names the control and whose status is done; the date of each is the day on which it was resolved.
 *
 * @param windowDays how long a pass stays fresh, in days; 1 to 3,660
 * @param minimum how many fresh passes it takes; 1 to 100
 * @param failingLabel the label of an issue that says "tried, and it does not work"
 */
public record EvidenceRule(int windowDays, int minimum, String failingLabel) {

    /** The rule for every control for which an AIMS has no rule of its own: one pass within a year. */
    public static final EvidenceRule DEFAULT = new EvidenceRule(365, 1, "aims-failed");

    public EvidenceRule {
        if (windowDays < 1 || windowDays > 3_660 || minimum < 1 || minimum > 100 || failingLabel.isBlank()) {
            throw new IllegalArgumentException(windowDays + " days, " + minimum + ", '" + failingLabel + "'");
        }
    }
}
